import { LONGEST } from './content-end.ts'
import type { Reading } from './reading.ts'
import { KIND } from './word-kind.ts'

/**
 * Returns where the clause that ends before `end` begins: after the last strong stop of its sentence, a dateline and small openers
 * left out; null where it quotes something or is too long.
 *
 * ```text
 * Talks failed; but the ferry would stop, Roe said.      SKARN - The ferry would stop, Roe said.
 *                   ~~~~~~~~~~~~~~~~~~~~                         ~~~~~~~~~~~~~~~~~~~~
 * ```
 */
export function clauseStart(reading: Reading, end: number): number | null {
  const { tokens, kinds, unitStart } = reading
  const start = unitStart.get(tokens[end]?.unit ?? 0) as number
  if (end - start > LONGEST) return null
  let first = start
  for (let at = end - 1; at >= start; at--) {
    if (kinds[at] === KIND.quote) return null
    if (STRONG.test(tokens[at]?.text ?? '') || isDatelineEnd(reading, at)) {
      first = at + 1
      break
    }
  }
  while (first < end && OPENERS.has(tokens[first]?.normal ?? '')) first++
  return first
}

const STRONG = /^(?:[;:—–]|--+)$/u
const OPENERS = new Set('but and so still yet however , also then meanwhile moreover nor'.split(' '))

/** A dateline has at most so many words and signs: "EAST SKARN, Exampleland (Medlar) -". */
const DATELINE = 8

/** Whether a short dash at `at` ends a dateline: a first word in capitals, and nothing in small letters. */
function isDatelineEnd({ tokens, kinds, unitStart }: Reading, at: number): boolean {
  if (kinds[at] !== KIND.dash) return false
  const start = unitStart.get(tokens[at]?.unit ?? 0) as number
  if (at - start > DATELINE || !/^\p{Lu}{3}/u.test(tokens[start]?.text ?? '')) return false
  for (let word = start; word < at; word++) if (/^\p{Ll}/u.test(tokens[word]?.text ?? '')) return false
  return true
}
