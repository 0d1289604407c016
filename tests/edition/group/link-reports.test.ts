import { describe, expect, test } from 'vitest'
import { attributionsToUtterances } from '../../../src/edition/group/attributions-to-utterances.ts'
import type { SourceKind } from '../../../src/edition/model/attribution.ts'
import { articlesOf, type Line, STORY } from './records.ts'

const PEOPLE: Readonly<Record<string, { name: string; kind: SourceKind }>> = {
  moor: { name: 'Ada Moor', kind: 'person' },
  finch: { name: 'Otto Finch', kind: 'person' },
  keepers: { name: 'Keepers’ League', kind: 'organisation' },
  office: { name: 'Ada Moor’s office', kind: 'organisation' },
  'official-a': { name: 'a senior canal official', kind: 'unnamed' },
  'official-b': { name: 'a canal insider', kind: 'unnamed' },
  'official-c': { name: 'a senior brewer', kind: 'unnamed' },
}

/** Returns the quoted words each report of the story is linked to, as the first paper prints them, or null. */
function linksOf(files: Readonly<Record<string, readonly Line[]>>): (string | null)[] {
  const { articles, speakerOf } = articlesOf(files)
  const texts = new Map(articles.map(({ article }) => [article.id, article.text]))
  const utterances = attributionsToUtterances({
    articles,
    speakers: Object.entries(PEOPLE).map(([id, person]) => ({ id, ...person, aliases: [], role: null })),
    speakerOf,
    story: STORY,
  })
  return articles
    .flatMap(({ quotations }) => quotations)
    .filter(({ kind }) => kind === 'indirect')
    .map(({ id }) => {
      const [first] = utterances.find(({ reported }) => reported.includes(id))?.witnesses ?? []
      return first ? (texts.get(first.article)?.slice(first.start, first.end) ?? null) : null
    })
}

const report = (speaker: string | null, words: string): Line => ({ speaker, words, kind: 'indirect' })
const KEY = 'We never took the key from the boathouse'
const RECEIPT = 'Let whoever doubts it show us one receipt'
const BREATH: Line = { speaker: 'finch', words: `${KEY}. ${RECEIPT}.` }

describe('a report beside quoted words', () => {
  test('is linked to what stands in one breath with them elsewhere, though only their body is named', () => {
    expect(
      linksOf({
        'a.txt': [BREATH],
        'b.txt': [report('keepers', 'they did not take the key'), { speaker: 'finch', words: RECEIPT }],
      }),
    ).toEqual([`${KEY}.`])
  })
  test('of a body is not where a word finds no answer', () => {
    expect(
      linksOf({
        'a.txt': [BREATH],
        'b.txt': [
          report('keepers', 'they did not take the key of the brewery'),
          { speaker: 'finch', words: RECEIPT },
        ],
      }),
    ).toEqual([null])
  })
  test('of a body is not linked far from what people say', () => {
    expect(linksOf({ 'a.txt': [BREATH], 'b.txt': [report('keepers', 'they did not take the key')] })).toEqual(
      [null],
    )
  })
  test('is linked with nobody named where every word finds an answer', () => {
    const lines = (words: string) =>
      linksOf({ 'a.txt': [BREATH], 'b.txt': [{ speaker: 'finch', words: KEY }, report(null, words)] })
    expect(lines('anybody who doubted should produce a receipt')).toEqual([`${RECEIPT}.`])
    expect(lines('anybody who doubted should eat a receipt with mustard')).toEqual([null])
  })
  test('is linked to the group by the words another paper has of it', () => {
    const stubborn = 'No barge passes the lock, and I would rather be called stubborn than wet'
    expect(
      linksOf({
        'a.txt': [{ speaker: 'moor', words: stubborn }],
        'b.txt': [
          report('moor', 'to be reproached with stubbornness'),
          { speaker: 'moor', words: 'No barge passes the lock' },
        ],
      }),
    ).toEqual([stubborn])
  })
  test('is not for the one word that only begins like one of theirs', () => {
    expect(
      linksOf({
        'a.txt': [
          report('moor', 'her position on the towpath'),
          { speaker: 'moor', words: 'We shall bring positive change to every village' },
          { speaker: 'moor', words: 'The geese will winter by the mill' },
        ],
      }),
    ).toEqual([null])
  })
  test('is not for two words that one of theirs answers', () => {
    expect(
      linksOf({
        'a.txt': [
          report('moor', 'the talks went on as a negotiation of last winter about barges'),
          { speaker: 'moor', words: 'Only dialogue brings the ferries home before supper' },
          { speaker: 'moor', words: 'The geese will stay by the mill' },
        ],
      }),
    ).toEqual([null])
  })
})

describe('who is meant by a report', () => {
  const gate = 'The rot in the gate was known in the autumn, and nobody said so'
  test.each([
    ['official-b', gate],
    ['official-c', null],
  ])('%s: an unnamed speaker in the same role, not one of the same rank', (speaker, expected) => {
    expect(
      linksOf({
        'a.txt': [{ speaker: 'official-a', words: gate }],
        'b.txt': [report(speaker, 'the rot had been there since autumn')],
      }),
    ).toEqual([expected])
  })
  const ferries = 'The canal board will pay for two ferries until June'
  test('the owner of an office', () => {
    expect(
      linksOf({
        'a.txt': [{ speaker: 'moor', words: ferries }],
        'b.txt': [
          report('office', 'it would fund two ferries until June'),
          { speaker: 'office', words: 'Ask the geese who sleep on the meadow' },
        ],
      }),
    ).toEqual([ferries])
  })
  test('nobody else where the speaker is named and never quoted', () => {
    expect(
      linksOf({
        'a.txt': [{ speaker: 'moor', words: ferries }],
        'b.txt': [report('finch', 'the canal board would pay for two ferries until June')],
      }),
    ).toEqual([null])
  })
  test('one rare word is enough for somebody who says one thing only', () => {
    const lines = (...more: Line[]) =>
      linksOf({
        'a.txt': [{ speaker: 'finch', words: 'The gate is tired, not dying' }, ...more],
        'b.txt': [report('finch', 'it was tired but not condemned')],
      })
    expect(lines()).toEqual(['The gate is tired, not dying'])
    expect(lines({ speaker: 'finch', words: 'I counted every goose on the upper meadow' })).toEqual([null])
  })
})

describe('what is no report of an utterance', () => {
  test('what somebody asked', () => {
    const geese = 'The geese on the upper meadow are no danger to barges'
    const lines = (words: string) =>
      linksOf({ 'a.txt': [report('moor', words), { speaker: 'moor', words: geese }] })
    expect(lines('a reporter’s question about the danger of geese on the meadow')).toEqual([null])
    expect(lines('the danger of geese on the meadow')).toEqual([geese])
  })
  test('the scene tells nothing, wherever it is told', () => {
    const strike: Line = { speaker: 'finch', words: 'Without ferries by April we lay down our tools at noon' }
    const told =
      'Keepers and clerks in Exampleton on Brook will walk out after talks in the hall unless ferries replace the gate by the start of April'
    const scene = ['trees', 'shops', 'schools', 'trams', 'mills'].map((word) =>
      report(null, `Keepers and clerks in Exampleton on Brook walked to talks in the hall about ${word}`),
    )
    expect(linksOf({ 'a.txt': [report('finch', told), strike], 'b.txt': scene })[0]).toBe(strike.words)
  })
})
