import type { Article, PartKind } from '../model/article.ts'
import type { Quotation } from '../model/quotation.ts'
import { type Word, wordsOf } from '../text/words.ts'

/** What a reporter writes; stamps and credits are the page’s. */
const PROSE: ReadonlySet<PartKind> = new Set<PartKind>(['paragraph', 'blockquote', 'item', 'caption'])

/** Words that follow one another without a quotation between them. */
export interface Stretch {
  /** Index into the article's `parts`. */
  readonly part: number
  readonly words: readonly Word[]
}

/** Returns the reporter’s own words of an article: stretches of its paragraphs, whatever it quotes left out. */
export function articleProse(article: Article, quotations: readonly Quotation[]): Stretch[] {
  const quoted = quotations
    .filter(({ article: id, kind, within }) => id === article.id && kind !== 'indirect' && within === null)
    .sort((a, b) => a.start - b.start)
  const stretches: Stretch[] = []
  let next = 0
  for (const [index, part] of article.parts.entries()) {
    if (!PROSE.has(part.kind)) continue
    while ((quoted[next]?.end ?? Number.POSITIVE_INFINITY) <= part.start) next++
    let at = part.start
    for (let one = next; (quoted[one]?.start ?? part.end) < part.end; one++) {
      const { start, end } = quoted[one] as Quotation
      if (start > at) stretches.push({ part: index, words: wordsOf(article.reading, at, start) })
      at = Math.max(at, end)
    }
    if (at < part.end) stretches.push({ part: index, words: wordsOf(article.reading, at, part.end) })
  }
  return stretches
}
