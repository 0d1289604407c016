import { describe, expect, it } from 'vitest'
import { articleKinship, strangeness } from '../../../src/edition/group/article-kinship.ts'
import { gather, shareOccasion } from '../../../src/edition/group/gathering.ts'
import { matchableTerms, matchTerms } from '../../../src/edition/group/match-terms.ts'
import { termsOf } from '../../../src/edition/group/term.ts'
import { titleOf } from '../../../src/edition/group/title-of.ts'
import { voiceOf } from '../../../src/edition/group/voice.ts'
import { articleOf } from './records.ts'
import { statementOf } from './statements-of.ts'

describe('how near two articles are', () => {
  const kinship = articleKinship(
    ['The ferry sails.', 'The ferry waits.', 'It is.', 'The crane fell.'].map((text, at) =>
      articleOf(`${at}.txt`, text),
    ),
  )
  it.each([
    [0, 0, 1],
    [0, 1, 0.5],
    [1, 0, 0.5],
    [0, 3, 0],
    [0, 2, 0],
    [2, 3, 0],
  ])('article %i and article %i: %d, though one may say nothing', (one, other, expected) => {
    expect(kinship(one, other)).toBeCloseTo(expected)
  })

  it('is strange where they share nothing, and not where they tell of one event', () => {
    expect([0, 0.125, 0.25, 1].map(strangeness)).toEqual([1, 0.5, 0, 0])
  })
})

describe('whether two gatherings are known to fall on one occasion', () => {
  it.each([
    ['before the talks', 'ahead of the talks', true],
    ['before the talks', 'after the talks', false],
    ['before the talks', '', false],
    ['', '', false],
  ])('%j and %j: %s', (one, other, expected) => {
    const [a, b] = [one, other].map((occasion) => gather([statementOf('The gate is shut', occasion)]))
    expect(a && b && shareOccasion(a, b)).toBe(expected)
  })
})

describe('which terms answer each other', () => {
  const match = (one: string, other: string) =>
    matchTerms(
      matchableTerms(termsOf(one), () => 1),
      matchableTerms(termsOf(other), () => 1),
    )

  it('are none where one side has no words', () => {
    expect(match('…', 'the ferry')).toMatchObject({ ofOne: 0, ofOther: 0, content: 0 })
    expect(match('the ferry', '…')).toMatchObject({ ofOne: 0, ofOther: 0, content: 0 })
  })

  it('are looked for among the first 250', () => {
    const afterMany = (count: number) => `${'then '.repeat(count)}ferry`
    expect(match(afterMany(249), 'ferry')).toMatchObject({ ofOther: 1 })
    expect(match(afterMany(250), 'ferry')).toMatchObject({ ofOther: 0 })
  })
})

describe('a name without letters', () => {
  it('is compared by the id of its speaker', () => {
    const voice = voiceOf({ id: 'masked', kind: 'person', name: '???', known: true, sure: true })
    expect(voice).toMatchObject({ words: ['masked'], label: 'masked' })
  })
})

describe('a title', () => {
  it('is cut inside a word that is longer than a title', () => {
    const word = 'x'.repeat(140)
    expect(titleOf(word, { start: 0, end: 140 })).toBe('x'.repeat(100))
  })

  it('does not end on a word that leans on the next', () => {
    const words =
      'We shall share all of our concerns about the ferry and the quay and the old lock by the mill in more rooms than one with more people than anybody would have thought'
    expect(titleOf(words, { start: 0, end: words.length })).toBe(
      'We shall share all of our concerns about the ferry and the quay and the old lock by the mill',
    )
  })
})
