import type { Article, PartKind } from '../model/article.ts'
import { countWords } from './words.ts'

/** Kinds whose words are the article's own. */
const COUNTED: ReadonlySet<PartKind> = new Set(['headline', 'subheading', 'paragraph', 'blockquote', 'item'])

/** Returns how many words of its own an article has: stamps, credits and captions are none. */
export function countArticleWords({ parts, reading }: Pick<Article, 'parts' | 'reading'>): number {
  let count = 0
  for (const { kind, start, end } of parts) if (COUNTED.has(kind)) count += countWords(reading, start, end)
  return count
}
