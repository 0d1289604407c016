import type { Reading } from './reading.ts'
import { FINITE, KIND, kindsOf, QUESTIONS, SIGNS, SUBJECTS } from './word-kind.ts'

/** Returns whether a clause with a verb of its own begins at `from`: a subject, and a verb before the next stop. */
export function clauseStarts({ kinds }: Reading, from: number, end: number): boolean {
  if (SUBJECTS[kinds[from] as number] === 1) return true
  const stop = Math.min(end, from + 16)
  for (let at = from + 1; at < stop; at++) {
    const kind = kinds[at] as number
    if (FINITE[kind] === 1) return true
    if (kind === KIND.comma || kind === KIND.dash) return goesOnBehind(kinds, at, Math.min(end, at + 16))
    if (SIGNS[kind] === 1 || kind === KIND.quote || kind === KIND.that || QUESTIONS[kind] === 1) return false
  }
  return false
}

/** Returns whether a short phrase, a comma and a clause stand at `from`: "said despite the rain, she would sail". */
export function clauseBehind({ kinds }: Reading, from: number, end: number): boolean {
  const stop = Math.min(end - 2, from + 9)
  for (let at = from + 1; at < stop; at++) {
    const kind = kinds[at] as number
    if (kind === KIND.comma)
      return SUBJECTS[kinds[at + 1] as number] === 1 || HELPING[kinds[at + 2] as number] === 1
    if (SIGNS[kind] === 1 || FINITE[kind] === 1 || kind === KIND.quote) return false
  }
  return false
}

/** "the ferry, long out of use, should": a second sign of its sort, and a verb right after it. */
function goesOnBehind(kinds: readonly number[], sign: number, end: number): boolean {
  for (let at = sign + 1; at < end; at++) {
    const kind = kinds[at] as number
    if (kind === kinds[sign]) return HELPING[kinds[at + 1] as number] === 1
    if (SIGNS[kind] === 1 || kind === KIND.quote) return false
  }
  return false
}

const HELPING = kindsOf([KIND.be, KIND.have, KIND.do, KIND.modal])
