import { cueOf } from '../language/english/cue-of.ts'
import type { Quotation } from '../model/quotation.ts'
import type { Sentence } from '../model/sentence.ts'
import { wordsOf } from '../text/words.ts'
import { firstEndingAfter } from './quotation-to-statements.ts'

/** Nothing but who said it is as short as this. */
const MOST_WORDS = 8

/**
 * Returns whether `later` goes on with the sentence that `earlier` leaves open, a cue alone between them:
 *
 * ```text
 * “No more than that,” she said, “but no less either.”       yes
 * “No more than that,” she said. “But no less either.”       no: two sentences
 * “No more than that,” she said, then: “But no less.”        no: it begins anew
 * ```
 */
export function isPartedByACue(
  text: string,
  earlier: Quotation,
  later: Quotation,
  sentences: readonly Sentence[],
): boolean {
  if (earlier.part !== later.part || /[.!?]$/u.test(text.slice(earlier.start, earlier.end).trimEnd()))
    return false
  if (!/^(?:\p{Ll}|I\b)/u.test(text.slice(later.start, later.end).trimStart())) return false
  if ((sentences[firstEndingAfter(sentences, later.start)]?.start ?? later.start) > earlier.start)
    return false
  const between = text.slice(earlier.end + earlier.marks[1].length, later.start - later.marks[0].length)
  const words = wordsOf(between)
  return (
    /[,—–-]\s*$/u.test(between) &&
    words.length <= MOST_WORDS &&
    words.some((word) => cueOf(word.normal)?.family === 'saying')
  )
}
