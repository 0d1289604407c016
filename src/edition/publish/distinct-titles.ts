import type { PageRecord } from '../model/page.ts'
import { pageTitle } from './page-title.ts'

/**
 * Returns the pages of a whole site with titles short enough to be shown, no two equal: tabs and search results
 * with one title could not be told apart. The later ones are numbered.
 */
export function distinctTitles(pages: readonly PageRecord[]): PageRecord[] {
  const seen = new Map<string, number>()
  return pages.map((page) => {
    if (page.kind === 'document') return page
    const title = pageTitle(page.title)
    const count = (seen.get(title) ?? 0) + 1
    seen.set(title, count)
    return { ...page, title: count === 1 ? title : `${title} (${count})` }
  })
}
