import type { Span } from '../model/span.ts'
import { wordsOf } from '../text/words.ts'
import type { Around } from './row.ts'

const DOTS = /…|\.\s?\.|\[\s*\]/u

/**
 * Returns what a quotation prints before and after one of the statements it holds. Words left out at the end of a
 * quotation are not quoted, which is an outlet's right; left out where the quotation goes on, they are a cut.
 *
 * @param segments the quotation's words, paragraph by paragraph
 */
export function wordsAround(text: string, segments: readonly Span[], witness: Span): Around {
  const head = clip(segments, 0, witness.start)
  const tail = clip(segments, witness.end, text.length)
  const words = new Set(
    [...head, ...tail].flatMap(({ start, end }) => wordsOf(text, start, end).map((word) => word.normal)),
  )
  const last = head.flatMap(({ start, end }) => wordsOf(text, start, end)).at(-1)
  const next = tail.flatMap(({ start, end }) => wordsOf(text, start, end))[0]
  return {
    before: last !== undefined && !DOTS.test(text.slice(last.end, witness.start)),
    after: next !== undefined && !DOTS.test(text.slice(witness.end, next.start)),
    words,
  }
}

function clip(segments: readonly Span[], from: number, to: number): Span[] {
  return segments
    .map(({ start, end }) => ({ start: Math.max(start, from), end: Math.min(end, to) }))
    .filter(({ start, end }) => start < end)
}
