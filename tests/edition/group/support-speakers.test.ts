import { describe, expect, test } from 'vitest'
import { attributionsToUtterances } from '../../../src/edition/group/attributions-to-utterances.ts'
import type { Attribution, SourceKind } from '../../../src/edition/model/attribution.ts'
import { articlesOf, type Line, STORY } from './records.ts'

const GATE = 'No barge over forty tons will pass the lock before the gate has been rebuilt'
const SLIDES = 'They showed us eleven slides and not one of them explained the closure'
const GEESE = 'Ask the lock keeper about his geese, he knows them by name'

/** Who says it in each paper; a name in brackets is given with doubt. */
type Papers = Readonly<Record<string, readonly (readonly [speaker: string | null, words: string])[]>>

/** Returns each utterance as `speaker: papers`. */
function told(papers: Papers, kinds: Readonly<Record<string, SourceKind>> = {}): string[] {
  const doubted = new Set<string>()
  const lines = Object.fromEntries(
    Object.entries(papers).map(([paper, said]) => [
      `${paper}.txt`,
      said.map(([speaker, words]): Line => ({ speaker: speaker?.replace(/[()]/gu, '') ?? null, words })),
    ]),
  )
  const { articles, speakerOf } = articlesOf(lines)
  Object.values(papers).forEach((said, paper) => {
    said.forEach(([speaker], at) => {
      if (speaker?.startsWith('(')) doubted.add(articles[paper]?.quotations[at]?.id ?? '')
    })
  })
  const names = [...new Set(speakerOf.values())].filter((name) => name !== null)
  return attributionsToUtterances({
    articles: articles.map((article) => ({
      ...article,
      attributions: article.attributions.map(
        (attribution): Attribution =>
          doubted.has(attribution.quotation) ? { ...attribution, confidence: 'likely' } : attribution,
      ),
    })),
    speakers: names.map((name) => ({
      id: name,
      name,
      kind: kinds[name] ?? 'person',
      aliases: [],
      role: null,
    })),
    speakerOf,
    story: STORY,
  }).map(({ speaker, witnesses }) => `${speaker}: ${witnesses.map(({ article }) => article).join(' ')}`)
}

describe('who speaks, by the same words in another paper', () => {
  test('a quotation without a speaker goes with the one that names her', () => {
    expect(told({ a: [['Jane Roe', GATE]], b: [[null, GATE]] })).toEqual(['Jane Roe: a b'])
  })

  test('a last name and a whole name are one speaker, by the whole name', () => {
    expect(told({ a: [['Roe', GATE]], b: [['Jane Roe', GATE]], c: [[null, GATE]] })).toEqual([
      'Jane Roe: a b c',
    ])
  })

  test('a role is one speaker throughout its article', () => {
    expect(
      told({
        a: [
          ['Jane Roe', GATE],
          ['Jane Roe', GEESE],
        ],
        b: [
          ['the lock keeper', GATE],
          ['the lock keeper', 'Ask about the geese, whose names he knows'],
        ],
      }),
    ).toEqual(['Jane Roe: a b', 'Jane Roe: a b'])
  })

  test('unless the article has her under her own name as well', () => {
    expect(
      told({
        a: [['Jane Roe', GATE]],
        b: [
          ['the spokesman', `As we have said, ${GATE}`],
          ['Jane Roe', GEESE],
        ],
      }),
    ).toContain('Jane Roe: b')
  })

  test('a nickname of one paper is she whose words it prints, twice', () => {
    const twice = {
      a: [['Jane Roe', GATE] as const, ['Jane Roe', SLIDES] as const],
      c: [['Jane Roe', GEESE] as const],
    }
    expect(
      told({
        ...twice,
        b: [
          ['Iron Jane', GATE],
          ['Iron Jane', SLIDES],
        ],
      }),
    ).toEqual(['Jane Roe: a b', 'Jane Roe: a b', 'Jane Roe: c'])
    expect(told({ a: [['Jane Roe', GATE]], b: [['Iron Jane', GATE]] })).toEqual([
      'Jane Roe: a',
      'Iron Jane: b',
    ])
  })

  test('a last name that two people bear is the one whose words they are', () => {
    expect(told({ a: [['Jane Roe', GATE]], b: [['Roe', GATE]], c: [['John Roe', GEESE]] })).toEqual([
      'Jane Roe: a b',
      'John Roe: c',
    ])
  })

  test('a title before the name makes no other speaker', () => {
    expect(told({ a: [['Jane Roe', GATE]], b: [['Keeper of the Lock Jane Roe', GATE]] })).toHaveLength(1)
  })

  test('a speaker given with doubt gives way to one given without', () => {
    expect(told({ a: [['Jane Roe', GATE]], b: [['(John Doe)', GATE]] })).toEqual(['Jane Roe: a b'])
    expect(told({ a: [['Jane Roe', GATE]], b: [['John Doe', GATE]] })).toHaveLength(2)
  })

  test('but not where he says the same elsewhere without doubt, or both stand in one article', () => {
    expect(told({ a: [['Jane Roe', GATE]], b: [['(John Doe)', GATE]], c: [['John Doe', GATE]] })).toEqual([
      'Jane Roe: a',
      'John Doe: b c',
    ])
    expect(
      told({
        a: [['Jane Roe', GATE]],
        b: [
          ['Jane Roe', GATE],
          ['(John Doe)', GATE],
        ],
      }),
    ).toEqual(['Jane Roe: a b', 'John Doe: b'])
  })

  test('words that two speakers say elsewhere support nobody', () => {
    expect(
      told({ a: [['Jane Roe', GATE]], b: [['John Doe', GATE]], c: [['the keeper', GATE]] }, {}),
    ).toHaveLength(3)
  })
})
