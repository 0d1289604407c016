import { expect, it } from 'vitest'
import { findOpposites } from '../../../src/edition/collate/find-opposites.ts'
import type { AttributedQuotation } from '../../../src/edition/model/edition.ts'
import type { QuotationKind } from '../../../src/edition/model/quotation.ts'

type Told = readonly [kind: QuotationKind, words: string, utterance?: string]

/** Pairs of passages found, all by one speaker, each in an article of its own unless they are of one utterance. */
function opposites(told: readonly Told[]): string[] {
  const texts = new Map<string, string>()
  const passages = told.map(([kind, words, utterance], at) => {
    const article = utterance === undefined ? 'lantern' : `paper-${at}`
    const start = (texts.get(article) ?? '').length
    texts.set(article, `${texts.get(article) ?? ''}${words}. `)
    const span = { start, end: start + words.length }
    const quotation = { id: `${article}:${at}`, article, kind, segments: [span], ...span }
    return { quotation, speaker: 'roe', utterances: utterance === undefined ? [] : [utterance] }
  }) as unknown as AttributedQuotation[]
  return findOpposites(passages, [], (article) => texts.get(article) ?? '').map(({ one, other }) =>
    [one, other]
      .map(({ article, negations }) =>
        negations.map(({ start, end }) => texts.get(article)?.slice(start, end)).join(' '),
      )
      .join(' | '),
  )
}

it.each<[string, Told, Told, string[]]>([
  [
    'reports of one speaker in one article',
    ['indirect', 'there are plans to sell the dock'],
    ['indirect', 'there are no plans to sell the dock'],
    [' | no'],
  ],
  [
    'a report against the words quoted',
    ['direct', 'I cannot promise wages for April', 'u'],
    ['indirect', 'she promised wages for April', 'u'],
    ['cannot | '],
  ],
  [
    'a denial against a claim',
    ['indirect', 'the guard blocked the gate', 'u'],
    ['indirect', 'she denied the guard had blocked the gate', 'u'],
    [' | denied'],
  ],
])('tells %s', (_, one, other, expected) => {
  expect(opposites([one, other])).toEqual(expected)
})

it.each<[string, Told, Told]>([
  ['both say no', ['indirect', 'nobody would sell the dock'], ['indirect', 'they do not sell the dock']],
  [
    'they are about other things',
    ['indirect', 'the dock is for sale'],
    ['indirect', 'the ferry does not sail on Monday'],
  ],
  [
    'one says much more',
    ['indirect', 'they will sell the dock'],
    ['indirect', 'they will not sell the dock, the crane, the slipway or the ferry'],
  ],
  [
    'both are quoted',
    ['direct', 'I can promise wages for April', 'u'],
    ['direct', 'I cannot promise wages for April', 'u'],
  ],
  [
    'the not may stand outside the marks',
    ['partial', 'threaten the dock workers', 'u'],
    ['indirect', 'that they never threatened the dock workers', 'u'],
  ],
])('tells nothing where %s', (_, one, other) => {
  expect(opposites([one, other])).toEqual([])
})

it('tells a report from a sentence of the same article that nobody is named for', () => {
  const text =
    'there are plans to sell the dock in Skarn. Roe said that there are no plans to sell the dock in Skarn.'
  const start = text.indexOf('that there')
  const span = { start, end: text.length - 1 }
  const quotation = { id: 'lantern:1', article: 'lantern', kind: 'indirect', segments: [span], ...span }
  const report = { quotation, speaker: 'roe', utterances: [] } as unknown as AttributedQuotation
  const sentences = [
    { article: 'lantern', start: 0, end: 42 },
    { article: 'lantern', start: 43, end: text.length },
  ]
  const [found, ...others] = findOpposites([report], sentences, () => text)
  expect(found?.one).toEqual({ quotation: null, article: 'lantern', start: 0, end: 42, negations: [] })
  expect(found?.other.quotation).toBe('lantern:1')
  expect(others).toEqual([])
})
