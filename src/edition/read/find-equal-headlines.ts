import type { Article } from '../model/article.ts'
import type { Notice } from '../model/notice.ts'
import { firstOf } from './first-of.ts'

/**
 * Returns a notice for every article whose headline another article of the story prints too, by article id: two outlets
 * may have one text from one source, or one file may be there twice under other bytes.
 */
export function findEqualHeadlines(articles: readonly Article[]): ReadonlyMap<string, readonly Notice[]> {
  const headed = articles.flatMap(({ id, outlet, text, headline }) =>
    headline ? [{ id, outlet, headline, words: text.slice(headline.start, headline.end) }] : [],
  )
  const alike = Map.groupBy(headed, ({ words }) => words.replace(/\s+/gu, ' ').toLowerCase())
  const notices = new Map<string, readonly Notice[]>()
  for (const group of alike.values()) {
    if (group.length < 2) continue
    for (const article of group) {
      const others = group.filter((one) => one !== article).map((one) => one.outlet.name)
      notices.set(article.id, [
        {
          kind: 'equal-headlines',
          start: article.headline.start,
          end: article.headline.end,
          message: `The same headline stands over the article of ${firstOf([...new Set(others)])}.`,
          found: article.words,
          expected: null,
        },
      ])
    }
  }
  return notices
}
