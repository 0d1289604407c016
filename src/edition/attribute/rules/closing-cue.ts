import { DAYS_AND_MONTHS } from '../../language/english/clause-words.ts'
import type { Rule } from '../case.ts'
import type { Cue } from '../cues/cue.ts'
import type { Token } from '../tokens/token.ts'

/**
 * ```text
 * A clerk who “steals a coin” is held to account, Roe said.      They found no “ties of any kind,” even then, said Jane Roe on Monday.
 * ```
 *
 * The sentence is told whole and its teller named at its end: the marked words in it are the teller's.
 */
export const closingCue: Rule = {
  name: 'cue at the end of the sentence',
  find({ passage: { tokens, cues }, at }) {
    const unit = tokens[at]?.unit
    const cue = cues.find(
      (one) =>
        one.at > at &&
        tokens[one.at]?.unit === unit &&
        one.close &&
        one.family === 'saying' &&
        closes(tokens, one),
    )
    return cue ? { mention: cue.subject, others: cue.others, cue, confidence: 'likely' } : null
  },
}

/** A comma before the cue and its subject, and behind them no more than when and where it was said. */
function closes(tokens: readonly Token[], cue: Cue): boolean {
  const first = cue.inverted ? cue.at : Math.min(cue.subject.first, ...cue.others.map((other) => other.first))
  const before = tokens[first - 1]
  if (before?.text !== ',' && before?.kind !== 'quote') return false
  if (cue.inverted) return true
  const unit = tokens[cue.at]?.unit
  const next = tokens[cue.last + 1]
  return (
    !next ||
    next.unit !== unit ||
    next.kind === 'stop' ||
    DAYS_AND_MONTHS.has(next.normal) ||
    /^(?:on|in|at|during|after|before|by|last|this|when|to)$/u.test(next.normal)
  )
}
