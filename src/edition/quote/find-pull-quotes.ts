import type { Article, Part } from '../model/article.ts'
import type { MarkedSpan } from './marked-span.ts'

/** A paragraph set apart under a name line: someone's words, mostly without marks. */
export interface PullQuote extends MarkedSpan {
  /** Index into the article's `parts` of the name line. */
  readonly nameline: number
}

/**
 * Returns the pull quotes that have no marks. One that has marks is found by them.
 *
 * ```text
 * Jane Roe, minister of trade.          nameline
 *
 * We will not sign.                     pull quote
 * ```
 */
export function findPullQuotes(article: Article): PullQuote[] {
  const pulls: PullQuote[] = []
  article.parts.forEach((part, index) => {
    if (part.kind !== 'nameline') return
    let next = index + 1
    while (article.parts[next]?.kind === 'space') next++
    const words = article.parts[next] as Part | undefined
    if (!words || (words.kind !== 'paragraph' && words.kind !== 'blockquote')) return
    if (/^["“„«‘']/u.test(article.reading.slice(words.start, words.start + 1))) return
    const span = { start: words.start, end: words.end }
    pulls.push({
      ...span,
      part: next,
      marks: ['', ''],
      outer: span,
      segments: [span],
      within: null,
      oddity: null,
      nameline: index,
    })
  })
  return pulls
}
