import { classesOf } from '../language/english/word-classes.ts'
import { endsOf } from '../sure.ts'
import { countDenials } from './count-denials.ts'
import type { Finding } from './group-departures.ts'
import { uniteFindings, type Within } from './unite-findings.ts'

/** More words than these are no turn of phrase. */
export const LONG = 8

/** The words that base and witness print in a stretch. */
export interface Sides {
  readonly base: readonly string[]
  readonly other: readonly string[]
}

/** Reads the words of a stretch. */
export type Read = (within: Within) => Sides

/**
 * Returns the findings with moved words joined to what the base has beside them in the one place and the witness in the
 * other, where the two are one clause in other words.
 *
 * ```text
 * He used to say:   A harbour –
 * –                 A harbour he’d say
 * ```
 */
export function joinMoves(findings: readonly Finding[], words: Read): Finding[] {
  let left = [...findings]
  for (const move of findings) {
    if (move.kind !== 'transposition' || move.base.length === 0 || move.other.length === 0) continue
    const cut = left.find(
      (one) =>
        one.other.length === 0 &&
        (one.kind === 'omission' || one.kind === 'lacuna') &&
        touches(one, move, 'base'),
    )
    const put = left.find(
      (one) => one.base.length === 0 && one.kind === 'addition' && touches(one, move, 'other'),
    )
    if (!cut || !put) continue
    if (!answers(words(cut.within).base, words(put.within).other)) continue
    const whole = uniteFindings(uniteFindings(move, cut, 'transposition'), put, 'transposition')
    const { base, other } = words(whole.within)
    const isShort = Math.max(whole.base.length, whole.other.length) <= LONG
    if (isShort && countDenials(base) === countDenials(other))
      left = left.flatMap((one) => (one === move ? [whole] : one === cut || one === put ? [] : [one]))
  }
  return left
}

/** Nearly as many words, or a helping verb in both. */
function answers(cut: readonly string[], put: readonly string[]): boolean {
  const isHelping = (word: string) => classesOf(word).some((name) => name === 'modal' || name === 'auxiliary')
  const [short, long] = [Math.min(cut.length, put.length), Math.max(cut.length, put.length)]
  return long < short * 2 || (cut.some(isHelping) && put.some(isHelping))
}

function touches(one: Finding, move: Finding, side: 'base' | 'other'): boolean {
  const [first, last] = endsOf(one[side], 'word')
  const [from, to] = endsOf(move[side], 'word')
  return last + 1 === from || to + 1 === first
}
