import { normalAt } from '../tokens/normal-at.ts'
import { LONGEST } from './bound-from.ts'
import { type Reading, unitAt } from './reading.ts'
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
  const { tokens, kinds } = reading
  const { start } = unitAt(reading, end)
  if (end - start > LONGEST) return null
  let first = start
  for (let at = end - 1; at >= start; at--) {
    if (kinds[at] === KIND.quote) return null
    if (STRONG.test(normalAt(tokens, at)) || isDatelineEnd(reading, at)) {
      first = at + 1
      break
    }
  }
  while (first < end && OPENERS.has(normalAt(tokens, first))) first++
  return first
}

const STRONG = /^(?:[;:—–]|--+)$/u
const OPENERS = new Set('but and so still yet however , also then meanwhile moreover nor'.split(' '))

/** A dateline has at most so many words and signs: "EAST SKARN, Exampleland (Medlar) -". */
const DATELINE = 8

/** Whether a short dash at `at` ends a dateline: a first word in capitals, and nothing in small letters. */
function isDatelineEnd(reading: Reading, at: number): boolean {
  const { tokens, kinds } = reading
  if (kinds[at] !== KIND.dash) return false
  const { start } = unitAt(reading, at)
  if (at - start > DATELINE) return false
  const words = tokens.slice(start, at).map(({ text }) => text)
  return /^\p{Lu}{3}/u.test(words.join(' ')) && !words.some((word) => /^\p{Ll}/u.test(word))
}
