import type { PageRecord } from '../model/page.ts'
import { pageTitle } from './page-title.ts'

/**
 * Returns the pages of a whole site with titles short enough to be shown, no two equal, and no two equal
 * descriptions: tabs and search results that say the same could not be told apart. Later titles are numbered; before
 * a later description stands its page's title.
 */
export function distinctHeads(pages: readonly PageRecord[]): PageRecord[] {
  const titles = new Map<string, number>()
  const descriptions = new Set<string>()
  return pages.map((page) => {
    if (page.kind === 'document' || page.kind === 'card') return page
    const short = pageTitle(page.title)
    const count = (titles.get(short) ?? 0) + 1
    titles.set(short, count)
    const title = count === 1 ? short : `${short} (${count})`
    const description = descriptions.has(page.description)
      ? `${title}: ${page.description}`
      : page.description
    descriptions.add(description)
    return { ...page, title, description }
  })
}
