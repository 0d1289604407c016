import { expect, it } from 'vitest'
import { type Collated, tellJoins } from '../../../src/edition/collate/tell-joins.ts'
import {
  type CollationContext,
  utteranceToCollation,
} from '../../../src/edition/collate/utterance-to-collation.ts'
import type { Difference, Place } from '../../../src/edition/model/collation.ts'
import type { Span } from '../../../src/edition/model/span.ts'
import type { Utterance, Witness } from '../../../src/edition/model/utterance.ts'

const PHOTOGRAPH = 'Show me one photograph of a blocked gate.'
const TRAMS = 'If the trams stop, so do we.'

/** Two statements, as every file prints them; a file is one quotation from its first word to its last. */
function statementsIn(
  files: Readonly<Record<string, string>>,
  record = '',
): {
  collated: Collated[]
  context: CollationContext
} {
  const wholes = new Map<string, readonly Span[]>()
  const witnessesOf = (words: string) =>
    Object.entries(files).flatMap(([file, text], at): Witness[] => {
      const start = text.indexOf(words)
      if (start < 0) return []
      wholes.set(`${file}:0`, [{ start: 0, end: text.length }])
      const span = { start, end: start + words.length }
      const known = { reason: 'same words', strength: 'firm', supportedBy: [] } as const
      const place = {
        siglum: String(at + 1),
        quotation: `${file}:0`,
        article: file,
        segments: [span],
        ...span,
      }
      return [{ ...place, class: file === record ? 'reference' : 'outlet', ...known }]
    })
  const context = {
    textOf: (article: string) => files[article] ?? '',
    outletOf: (article: string) => article,
    segmentsOf: (quotation: string) => wholes.get(quotation) ?? [],
  }
  const collated = [PHOTOGRAPH, TRAMS].map((words, at): Collated => {
    const about = {
      slug: '',
      speaker: null,
      occasion: null,
      title: '',
      named: '1',
      reported: [],
      reportLinks: [],
    }
    const utterance: Utterance = { id: `u-${at}`, witnesses: witnessesOf(words), ...about }
    return { utterance, collation: utteranceToCollation(utterance, context) }
  })
  return { collated, context }
}

function joinsTold(files: Readonly<Record<string, string>>, record?: string): string[] {
  const { collated, context } = statementsIn(files, record)
  return tellJoins(collated, context).flatMap(({ collation }) =>
    collation.differences.filter(({ why }) => why === 'words between').map(({ sentence }) => sentence),
  )
}

const FULL = `${PHOTOGRAPH} I asked the council twice and heard nothing. ${TRAMS}`

it('tells where an outlet prints two statements as continuous words and the record has more between', () => {
  expect(joinsTold({ Bell: `${PHOTOGRAPH} ${TRAMS}`, record: FULL }, 'record')).toEqual([
    'Bell goes on from “photograph of a blocked gate” to “If the trams stop, so” and does not mark the cut: record has 8 words between.',
  ])
})

it('tells it also against another outlet that prints all of it in one quotation', () => {
  expect(joinsTold({ Bell: `${PHOTOGRAPH} ${TRAMS}`, Lantern: FULL })).toHaveLength(1)
})

/** What is told of the first statement, gravest first, where Bell runs on to the second and the record does not. */
function toldOfFirst(bell: string, statement: Partial<Collated['collation']> = {}): string[] {
  const { collated, context } = statementsIn({ Bell: `${bell} ${TRAMS}`, record: FULL }, 'record')
  const [first, ...others] = collated.map(({ utterance, collation }) => ({
    utterance,
    collation: { ...collation, ...(utterance.id === 'u-0' ? statement : {}) },
  }))
  return tellJoins(first ? [first, ...others] : [], context).flatMap(({ utterance, collation }) =>
    utterance.id === 'u-0' ? collation.differences.map(({ why }) => why) : [],
  )
}

const difference = (why: string): Difference => ({
  kind: 'substitution',
  class: 'meaning',
  why,
  witnesses: ['1'],
  places: [0],
  sentence: why,
  phrases: [],
})

it.each([
  [
    ['negation', 'modality'],
    ['negation', 'modality', 'words between'],
  ],
  [
    ['negation', 'tense', 'other word'],
    ['negation', 'words between', 'tense', 'other word'],
  ],
  [['other word'], ['words between', 'other word']],
])('tells of a join behind a “not” or a “may” and before all else: among %j', (whys, expected) => {
  expect(toldOfFirst(PHOTOGRAPH, { differences: whys.map(difference) })).toEqual(expected)
})

it('tells of a join at the last place where the outlet prints the first statement', () => {
  const { collated, context } = statementsIn({ Bell: `${PHOTOGRAPH} ${TRAMS}`, record: FULL }, 'record')
  const place = (witnesses: readonly string[], text: string | null): Place => ({
    readings: [{ text, gap: text === null ? 'lacuna' : null, witnesses, spans: [] }],
  })
  const places = [place(['1', '2'], 'Show'), place(['1'], 'me'), place(['2'], 'one'), place(['1'], null)]
  const shortened = collated.map(({ utterance, collation }) => ({
    utterance,
    collation: utterance.id === 'u-0' ? { ...collation, places } : collation,
  }))
  expect(tellJoins(shortened, context)[0]?.collation.differences[0]?.places).toEqual([1])
})

it.each([
  ['the cut is marked', `${PHOTOGRAPH} … ${TRAMS}`, FULL],
  ['the outlet prints the words between as well', FULL, FULL],
  [
    'the other has no more than a word or two between',
    `${PHOTOGRAPH} ${TRAMS}`,
    `${PHOTOGRAPH} Thank you. ${TRAMS}`,
  ],
  [
    'the other has the statements the other way round',
    `${PHOTOGRAPH} ${TRAMS}`,
    `${TRAMS} And that is all. ${PHOTOGRAPH}`,
  ],
])('tells nothing where %s', (_, outlet, other) => {
  expect(joinsTold({ Bell: outlet, record: other }, 'record')).toEqual([])
})
