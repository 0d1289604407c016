import { expect, it } from 'vitest'
import { findCandidates } from '../../../src/edition/group/find-candidates.ts'
import type { Line } from './records.ts'
import { statementsOf } from './statements-of.ts'

const LETTERS = [...'bcdfghjk']
const rare = LETTERS.flatMap((one) =>
  LETTERS.flatMap((two) => LETTERS.map((three) => `q${one}${two}${three}`)),
)

/** So many statements that have “harbour” and “ferry” in common, with words between that no other has. */
function pairsAmong(count: number, speakers: readonly string[] = ['Jane Roe']): number {
  const lines = Array.from(
    { length: count },
    (_, at): Line => ({
      speaker: speakers[at % speakers.length] ?? null,
      words: `the harbour of ${rare[2 * at]} and the ferry of ${rare[2 * at + 1]}`,
    }),
  )
  return findCandidates(statementsOf({ 'a.txt': lines })).length
}

it('compares statements that share two words', () => {
  expect(pairsAmong(3)).toBe(3)
  expect(pairsAmong(20)).toBe(190)
})

it('does not compare statements for words that crowds of them share', () => {
  expect(pairsAmong(160)).toBe(0)
})

it('compares nobody’s words with those of another', () => {
  expect(pairsAmong(4, ['Jane Roe', 'John Doe'])).toBe(2)
})
