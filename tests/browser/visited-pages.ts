import { kindOfPage } from '../../bench/pages/kind-of-page.ts'
import { type BuiltPage, builtPages } from '../site/built-pages.ts'

/** The largest pages of a site are visited besides, whatever kind they are. */
const LARGEST = 4

/**
 * Returns the pages of the site that a browser visits: all, or where `VISITS` says “a page of each kind” the largest of
 * each kind, which has most on it, and the largest of the site. The site’s other tests look at all pages.
 */
export function visitedPages(): readonly BuiltPage[] {
  const pages = builtPages()
  if (process.env.VISITS !== 'a page of each kind') return pages
  const bySize = pages.toSorted((a, b) => b.html.length - a.html.length)
  const ofEachKind = Map.groupBy(bySize, ({ path }) => kindOfPage(path)).values()
  return [...new Set([...[...ofEachKind].flatMap((own) => own.slice(0, 1)), ...bySize.slice(0, LARGEST)])]
}
