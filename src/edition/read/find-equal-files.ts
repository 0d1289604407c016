import type { Article } from '../model/article.ts'
import type { Notice } from '../model/notice.ts'
import { firstOf } from './first-of.ts'

/**
 * Returns a notice for every file that stands in the story again under another name, byte for byte, by article id. Both are
 * read: a collection of a year of articles may hold a page twice, and whoever counts can see it.
 */
export function findEqualFiles(articles: readonly Article[]): ReadonlyMap<string, readonly Notice[]> {
  const notices = new Map<string, readonly Notice[]>()
  for (const equal of Map.groupBy(articles, ({ text }) => text).values()) {
    if (equal.length < 2) continue
    for (const article of equal) {
      const others = equal.filter((one) => one !== article).map(({ file }) => file)
      const end = article.headline?.end ?? 0
      const start = article.headline?.start ?? 0
      notices.set(article.id, [
        {
          kind: 'equal-files',
          start,
          end,
          message: `This file has the same bytes as ${firstOf(others)}: one text, counted more than once.`,
          found: article.text.slice(start, end),
          expected: null,
        },
      ])
    }
  }
  return notices
}
