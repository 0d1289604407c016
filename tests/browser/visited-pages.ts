import { kindOfPage } from '../../bench/pages/kind-of-page.ts'
import { type BuiltPage, builtPages } from '../site/built-pages.ts'

/** The largest pages of a site are visited besides, whatever kind they are. */
const LARGEST = 4

/**
 * Returns the pages of the site that a browser visits: all, or where `VISITS` says “a page of each kind” these alone. The
 * site’s other tests look at all pages.
 */
export function visitedPages(): readonly BuiltPage[] {
  return process.env.VISITS === 'a page of each kind' ? pagesOfEachKind() : builtPages()
}

/** Returns the largest page of each kind, which has most on it, and the largest of the site. */
export function pagesOfEachKind(): readonly BuiltPage[] {
  const bySize = builtPages().toSorted((a, b) => b.html.length - a.html.length)
  const ofEachKind = Map.groupBy(bySize, ({ path }) => kindOfPage(path)).values()
  return [...new Set([...[...ofEachKind].flatMap((own) => own.slice(0, 1)), ...bySize.slice(0, LARGEST)])]
}
