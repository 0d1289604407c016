import { describe, expect, it } from 'vitest'
import { applyDecisions, type Decision } from '../../../src/edition/group/apply-decisions.ts'
import type { StatementGroup } from '../../../src/edition/group/statement-group.ts'
import { statementsOf } from './statements-of.ts'

/** Three papers with one quotation each, all in one group. */
const TOGETHER = Object.fromEntries(
  ['a', 'b', 'c'].map((paper) => [`${paper}.txt`, [{ speaker: 'Jane Roe', words: 'The gate is shut.' }]]),
)

/** The groups as the papers in them, after what the editor decides of each paper's quotation. */
function grouped(decisions: Readonly<Record<string, Partial<Decision>>>, apart = false): string[] {
  const statements = statementsOf(TOGETHER)
  const idOf = (paper: string) =>
    statements.find(({ quotation }) => quotation.article === paper)?.quotation.id ?? paper
  const whole = (members: StatementGroup['members']): StatementGroup => ({ members, belonging: new Map() })
  const decided = Object.entries(decisions).map(([paper, { join = null, part = false }]) => {
    const decision: Decision = { join: join === null ? null : idOf(join), part }
    return [idOf(paper), decision] as const
  })
  return applyDecisions(
    apart ? statements.map((one) => whole([one])) : [whole(statements)],
    new Map(decided),
  ).map(({ members, belonging }) =>
    members
      .map(({ quotation, key }) => quotation.article + (belonging.get(key) === 'editor' ? '*' : ''))
      .join(' '),
  )
}

describe('what the editor decides', () => {
  it('parts a quotation from its group', () => {
    expect(grouped({ b: { part: true } })).toEqual(['a c', 'b*'])
  })

  it('joins a quotation to another one’s group', () => {
    expect(grouped({ c: { join: 'a' } }, true)).toEqual(['b', 'a c*'])
  })

  it('parts one before others join it, in whatever order they are told', () => {
    const expected = ['a', 'c* b*']
    expect(grouped({ c: { part: true }, b: { join: 'c' } })).toEqual(expected)
    expect(grouped({ b: { join: 'c' }, c: { part: true } })).toEqual(expected)
  })

  it('parts several in the order of their files', () => {
    expect(grouped({ c: { part: true }, a: { part: true } })).toEqual(['b', 'a*', 'c*'])
  })

  it('leaves all as it is for a quotation that makes no statement', () => {
    expect(grouped({ nobody: { part: true } })).toEqual(['a b c'])
    expect(grouped({ a: { join: 'nobody' } })).toEqual(['a b c'])
  })
})
