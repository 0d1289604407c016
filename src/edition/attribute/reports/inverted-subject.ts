import { type Subject, subjectAfter } from '../cues/find-subject.ts'
import type { Mention } from '../mentions/mention.ts'
import { normalAt } from '../tokens/normal-at.ts'
import { afterTime } from './complement-of.ts'
import { type Reading, unitAt } from './reading.ts'
import { FINITE, KIND, QUESTIONS, SIGNS } from './word-kind.ts'

/**
 * Returns whether nothing but the subject of the verb at `verb`, and what is told of it, stands before it in its sentence: "Jane Roe, who
 * leads the union, said the ferries would stop".
 */
export function opensWith(reading: Reading, verb: number, subject: Mention | null): boolean {
  if (!subject) return false
  const { kinds } = reading
  for (let at = unitAt(reading, verb).start; at < subject.first; at++)
    if (FINITE[kinds[at] as number] === 1 || kinds[at] === KIND.quote) return false
  return kinds[subject.last + 1] === KIND.comma && subject.last + 1 < verb - 1
}

/** Returns the subject after the verb at `at`, or null: "said Roe", "affirmed this Thursday the director of the port". */
export function invertedSubject(reading: Reading, at: number): Subject | null {
  const { end } = unitAt(reading, at)
  const next = afterTime(reading, at + 1, end)
  const found = next < end ? subjectAfter(reading, reading.index, next) : null
  // "…, the minister, said the ferry would stop": a clause follows, and no subject.
  return found && clauseGoesOn(reading, found.subject.last + 1, end) ? null : found
}

/** Whether the words at `from` have a verb before the next sign or the next clause: "said the ferry on the lake would stop". */
function clauseGoesOn({ tokens, kinds }: Reading, from: number, end: number): boolean {
  const stop = Math.min(end, from + 10)
  for (let at = from; at < stop; at++) {
    const kind = kinds[at] as number
    if (FINITE[kind] === 1) return true
    if (SIGNS[kind] === 1 || kind === KIND.quote || kind === KIND.that || QUESTIONS[kind] === 1) return false
    if (CLAUSE.has(normalAt(tokens, at))) return false
  }
  return false
}

/** Words that begin a clause beside another. */
export const CLAUSE = new Set(
  'but because while although though since as after before until or if when once unless'.split(' '),
)
