import { describe, expect, it } from 'vitest'
import { findSharedOrder } from '../../../src/edition/depend/find-shared-order.ts'
import { strengthOf, weightOf } from '../../../src/edition/depend/weigh-evidence.ts'
import type { DependenceEvidence } from '../../../src/edition/model/dependence.ts'
import type { Utterance } from '../../../src/edition/model/utterance.ts'

const span = { start: 0, end: 9 }
const prose = (runs: number, share: number, paragraphs: number): DependenceEvidence => ({
  kind: 'prose',
  runs,
  share,
  paragraphs,
  longest: [span, span],
})
const order = (statements: number, of: number): DependenceEvidence => ({ kind: 'order', statements, of })
const readings = (places: number): DependenceEvidence =>
  ({ kind: 'readings', places }) as unknown as DependenceEvidence

describe('what evidence weighs', () => {
  it.each([
    ['a quarter of the prose', prose(20, 0.25, 3), 2],
    ['an eighth of the prose', prose(20, 0.12, 3), 1],
    ['less of the prose', prose(20, 0.11, 3), 0],
    ['seven runs of words', prose(7, 0.5, 3), 0],
    ['two paragraphs, a note of the house', prose(20, 0.5, 2), 0],
    ['six of ten statements in one order', order(6, 10), 1],
    ['five of ten statements in one order', order(5, 10), 0],
    ['eight places read alike', readings(8), 0.5],
    ['seven places read alike', readings(7), 0],
  ])('%s', (_, evidence, weight) => {
    expect(weightOf(evidence)).toBe(weight)
  })

  it.each([
    [[prose(20, 0.3, 3)], 'firm'],
    [[prose(20, 0.2, 3), order(8, 10)], 'firm'],
    [[prose(20, 0.2, 3)], 'likely'],
    [[order(8, 10), readings(9)], 'likely'],
    [[readings(9)], null],
    [[], null],
  ])('together is strong enough or not %#', (evidence, strength) => {
    expect(strengthOf(evidence)).toBe(strength)
  })
})

describe('statements in the same order', () => {
  /** The first article prints the statements in this order, the second by their number. */
  const shared = (...numbers: readonly number[]) => {
    const utterances = numbers.map((number, at) => ({
      witnesses: [
        { article: 'a', start: 100 * at },
        { article: 'b', start: 100 * number },
        { article: 'record', start: 0 },
      ],
    })) as unknown as Utterance[]
    return [
      ...findSharedOrder(
        utterances,
        new Map([
          ['a', 0],
          ['b', 1],
        ]),
      ),
    ]
  }

  it('are counted with those that stand elsewhere left out', () => {
    expect(shared(0, 1, 3, 2, 4, 5, 6, 7)).toEqual([['0 1', { kind: 'order', statements: 7, of: 8 }]])
  })

  it('prove nothing where fewer than seven follow each other', () => {
    expect(shared(0, 1, 2, 3, 4, 5)).toEqual([])
    expect(shared(7, 6, 5, 4, 3, 2, 1, 0)).toEqual([])
    expect(shared(1, 0, 2, 3, 4, 5, 7, 6)).toEqual([])
  })
})
