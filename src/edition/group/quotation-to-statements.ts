import type { Quotation } from '../model/quotation.ts'
import type { Sentence } from '../model/sentence.ts'
import type { Span } from '../model/span.ts'
import { sure } from '../sure.ts'

const WORD = /[\p{L}\p{N}]/u

/**
 * Returns the statements of a quotation as spans into the article: its sentences, cut to its segments.
 * They are in order, do not overlap, lie inside the segments, and every word of the quotation is in one of them.
 *
 * ```text
 * Roe said: “We will sign. Not today.” That was all.
 *            ~~~~~~~~~~~~~ ~~~~~~~~~~                 two statements
 * She spoke of “a farce” twice.
 *               ~~~~~~~                               a few words are one statement
 * ```
 *
 * @param sentences of the article, in order
 */
export function quotationToStatements(
  text: string,
  quotation: Quotation,
  sentences: readonly Sentence[],
): Span[] {
  const segments = quotation.segments.length > 0 ? quotation.segments : [quotation]
  const statements: Span[] = []
  for (const segment of segments) {
    let at = segment.start
    for (const cut of cutsInside(segment, sentences)) {
      if (!WORD.test(text.slice(at, cut)) || !WORD.test(text.slice(cut, segment.end))) continue
      statements.push(trimmed(text, { start: at, end: cut }))
      at = cut
    }
    if (WORD.test(text.slice(at, segment.end)))
      statements.push(trimmed(text, { start: at, end: segment.end }))
  }
  return statements.length > 0 ? statements : [{ start: quotation.start, end: quotation.end }]
}

/** Where a sentence begins inside a segment, ascending. */
function cutsInside(segment: Span, sentences: readonly Sentence[]): number[] {
  const cuts: number[] = []
  for (let at = firstEndingAfter(sentences, segment.start); at < sentences.length; at++) {
    const sentence = sentences[at]
    if (!sentence || sentence.start >= segment.end) break
    if (sentence.start > segment.start) cuts.push(sentence.start)
  }
  return cuts
}

/** Returns the index of the first sentence that ends after `offset`, or the number of sentences. */
export function firstEndingAfter(sentences: readonly Span[], offset: number): number {
  let low = 0
  let high = sentences.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (sure(sentences[middle], 'sentence').end <= offset) low = middle + 1
    else high = middle
  }
  return low
}

function trimmed(text: string, span: Span): Span {
  const words = text.slice(span.start, span.end)
  const start = span.start + (words.length - words.trimStart().length)
  return { start, end: start + words.trim().length }
}
