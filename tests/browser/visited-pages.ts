import { kindOfPage } from '../../bench/pages/kind-of-page.ts'
import { type BuiltPage, builtPages } from '../site/built-pages.ts'

/** So many of the largest pages of our own site are visited, whatever kind they are. */
const LARGEST = 4

/**
 * Returns the pages of the site that a browser visits: those that `VISITS` names, else one of each kind and the largest. The
 * site’s other tests look at all pages.
 */
export function visitedPages(): readonly BuiltPage[] {
  if (process.env.VISITS === 'every page') return builtPages()
  const largest = process.env.VISITS === 'a page of each kind' ? [] : bySize().slice(0, LARGEST)
  return [...new Set([...pagesOfEachKind(), ...largest])]
}

/** Returns the largest page of each kind, which has most on it. */
export function pagesOfEachKind(): readonly BuiltPage[] {
  return [...Map.groupBy(bySize(), ({ path }) => kindOfPage(path)).values()].flatMap((own) => own.slice(0, 1))
}

/** The largest first. */
function bySize(): BuiltPage[] {
  return builtPages().toSorted((a, b) => b.html.length - a.html.length)
}
