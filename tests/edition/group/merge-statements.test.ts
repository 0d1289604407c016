import { expect, test } from 'vitest'
import { mergeStatements } from '../../../src/edition/group/merge-statements.ts'
import { statementsOf } from './statements-of.ts'

const CAMP = 130

/** Two camps of outlets: all of one camp print the same, and each is a little like some of the other. */
function twoCamps(alike: number) {
  const words = 'We will not close the harbour before the vote'
  const files = Array.from({ length: 2 * CAMP }, (_, at) => [
    `${String(at).padStart(3, '0')}.txt`,
    [{ speaker: 'roe', words }],
  ])
  const statements = statementsOf(Object.fromEntries(files))
  const pairs = statements.flatMap((one, at) =>
    statements.slice(at + 1).flatMap((other, distance) => {
      const [camp, otherCamp] = [Math.floor(at / CAMP), Math.floor((at + 1 + distance) / CAMP)]
      if (camp === otherCamp) return [{ one, other, likeness: 0.9 }]
      return (at + distance) % CAMP < alike ? [{ one, other, likeness: 0.6 }] : []
    }),
  )
  return mergeStatements(statements, pairs).map(({ length }) => length)
}

test('two camps of wordings, each like a third of the other, are one statement', () => {
  expect(twoCamps(CAMP / 2)).toEqual([2 * CAMP])
})

test('two camps that are less alike stay two, which is found in a moment though thousands of pairs would join them', () => {
  const before = process.cpuUsage()
  expect(twoCamps(30)).toEqual([CAMP, CAMP])
  const { user, system } = process.cpuUsage(before)
  expect((user + system) / 1000).toBeLessThan(3000)
})
