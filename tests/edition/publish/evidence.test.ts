import { describe, expect, test } from 'vitest'
import type { Attribution } from '../../../src/edition/model/attribution.ts'
import type { Edition } from '../../../src/edition/model/edition.ts'
import type { Pieces } from '../../../src/edition/model/page-words.ts'
import type { Span } from '../../../src/edition/model/span.ts'
import { indexEdition } from '../../../src/edition/publish/edition-index.ts'
import { evidenceOf } from '../../../src/edition/publish/evidence.ts'
import { smallEdition } from './small-edition.ts'

/** What the text of one article tells, its evidence in brackets: `[mention: Roe] [cue: said]: “We will sign.”` */
interface Told {
  readonly text: string
  readonly attribution?: Partial<Attribution>
  readonly corrected?: string
  readonly continues?: string
  readonly within?: string
  /** The first line is a name line; is no part of what is shown. */
  readonly nameline?: boolean
  readonly unshown?: boolean
}

const BRACKET = /\[(mention|cue|antecedent|occasion): ([^\]]*)\]/gu

function evidence({ text: drawn, attribution = {}, corrected, continues, within, nameline, unshown }: Told) {
  const spans: Record<string, Span> = {}
  let text = ''
  let at = 0
  for (const found of drawn.matchAll(BRACKET)) {
    text += drawn.slice(at, found.index)
    spans[found[1] ?? ''] = { start: text.length, end: text.length + (found[2] ?? '').length }
    text += found[2] ?? ''
    at = found.index + found[0].length
  }
  text += drawn.slice(at)
  const edition = smallEdition()
  const [article] = edition.articles
  const [entry] = edition.quotations
  if (!article || !entry) throw new Error('no article')
  const start = text.indexOf('“') + 1
  const quoted = { start, end: text.indexOf('”', start) }
  const first = text.indexOf('\n')
  const made: Edition = {
    ...edition,
    story: {
      ...edition.story,
      occasions: [{ id: 'vote', label: 'before the vote', date: null, also: [] }],
      speakers: [{ id: 'roe', name: 'Jane Roe', also: ['the harbour chief'], role: null }],
    },
    articles: [
      {
        ...article,
        text,
        parts:
          nameline || unshown
            ? [
                { kind: unshown ? 'space' : 'nameline', start: 0, end: first },
                { kind: 'paragraph', start: first + 1, end: text.length },
              ]
            : [{ kind: 'paragraph', start: 0, end: text.length }],
      },
    ],
    quotations: [
      {
        ...entry,
        quotation: { ...entry.quotation, ...quoted, continues: continues ?? null, within: within ?? null },
        attribution: {
          ...entry.attribution,
          cue: spans.cue ?? null,
          mention: spans.mention ?? null,
          antecedent: spans.antecedent ?? null,
          occasion: spans.occasion ?? null,
          rule: 'cue after the quote',
          ...attribution,
        },
        corrected: corrected ?? null,
      },
    ],
    utterances: [],
  }
  const index = indexEdition(made)
  const [asked] = made.quotations
  if (!asked) throw new Error('no quotation')
  return evidenceOf(index, asked)
}

const said = (pieces: Pieces) =>
  pieces
    .map((piece) => (piece.kind === 'slice' ? `“${piece.slice.text}”` : 'text' in piece ? piece.text : ''))
    .join('')

describe('in one line we say how we know who said something', () => {
  test.each<[string, Told, string]>([
    ['a name right after', { text: '“We sign,” [cue: said] [mention: Roe].' }, 'named after it: “said Roe”'],
    [
      'a name before, with other words between',
      { text: '[mention: Roe], who came late, [cue: called] it “a farce”.' },
      'named before it: “Roe, who came late, called”',
    ],
    [
      'a name before and its verb after',
      { text: '[mention: Roe]: “We sign,” so it was [cue: said].' },
      'named round it: “Roe” … “said”',
    ],
    [
      'a name and its verb far apart',
      { text: `[mention: Roe], ${'who came late and '.repeat(5)}[cue: said] “no”.` },
      'named before it: “Roe” … “said”',
    ],
    [
      'a name and its verb with other quoted words between',
      { text: '[mention: Roe] said "no" and [cue: called] it “a farce”.' },
      'named before it: “Roe” … “called”',
    ],
    [
      'a pronoun and whom it stands for',
      { text: '[antecedent: Jane Roe] came. “We sign,” [mention: she] [cue: said].' },
      'named after it: “she said”, meaning “Jane Roe”',
    ],
    [
      'a name in a line of its own above',
      { text: '[mention: Jane Roe], minister\n“We sign.”', nameline: true },
      'named above it: “Jane Roe”',
    ],
    [
      'one breath',
      { text: 'So [antecedent: Roe]. “We sign.”', continues: 'bell:1' },
      'goes on from the words before, of “Roe”',
    ],
    ['the speaker before', { text: 'So [antecedent: Roe]. “We sign.”' }, 'as for the words before it: “Roe”'],
    ['the speaker after', { text: '“We sign.” So [antecedent: Roe].' }, 'as for the words after it: “Roe”'],
    [
      'words inside words',
      { text: 'So [antecedent: Roe]: “We sign.”', within: 'bell:1' },
      'inside words of “Roe”',
    ],
    [
      'words inside words whose speaker is named after them',
      { text: '“We sign,” said [antecedent: Roe].', within: 'bell:1' },
      'inside words of “Roe”',
    ],
    [
      'the editor’s word',
      {
        text: '[mention: Doe] [cue: said] “no”.',
        attribution: { rule: 'set by the editor' },
        corrected: 'The recording has it.',
      },
      'set by the editor',
    ],
    [
      'why nobody is named',
      { text: '“No.”', attribution: { speaker: null, confidence: 'open', reason: 'Nobody is near.' } },
      'nobody is near',
    ],
  ])('%s', (_, told, line) => {
    expect(said(evidence(told).line)).toBe(line)
  })
})

describe('in full we say how sure we are, by which rule, and what each word does', () => {
  test.each<[string, Told, string]>([
    [
      'name and verb',
      { text: '“We sign,” [cue: said] [mention: Roe].' },
      'Sure, by the rule cue after the quote: “Roe”, with “said”.',
    ],
    [
      'a likely finding, and when it was said',
      {
        text: '[antecedent: Roe] came. “We sign,” [mention: she] [cue: said] [occasion: after the vote].',
        attribution: { confidence: 'likely' },
      },
      'Likely, by the rule cue after the quote: “she”, meaning “Roe”, with “said”. When: “after the vote”.',
    ],
    [
      'a name that only the editor ties to the speaker',
      { text: '“We sign,” [cue: said] [mention: The harbour chief].' },
      'Sure, by the rule cue after the quote: “The harbour chief”, one of the names the editor gives, with “said”.',
    ],
    [
      'an occasion that the editor has set',
      { text: '[mention: Roe]: “We sign.”', attribution: { occasionId: 'vote' } },
      'Sure, by the rule cue after the quote: “Roe”. When: before the vote, set by the editor.',
    ],
    [
      'an open question',
      { text: '“No.”', attribution: { speaker: null, confidence: 'open', reason: 'Nobody is near.' } },
      'Open; the last rule tried: cue after the quote.',
    ],
    [
      'the editor’s reason',
      {
        text: '[mention: Doe] [cue: said] “no” [occasion: on Monday].',
        attribution: { rule: 'set by the editor' },
        corrected: 'The recording has it.',
      },
      'Set by the editor: The recording has it. When: “on Monday”.',
    ],
    [
      'the editor’s reason where something other than the speaker is set',
      { text: '[mention: Roe] [cue: said] “no”.', corrected: 'They are her words.' },
      'Sure, by the rule cue after the quote: “Roe”, with “said”. Set by the editor: They are her words.',
    ],
  ])('%s', (_, told, full) => {
    expect(said(evidence(told).full)).toBe(full)
  })

  test('words that the article’s page does not show lead nowhere', () => {
    const { full } = evidence({ text: '[mention: Roe]\n“We sign.”', unshown: true })
    expect(
      full.map((piece) => (piece.kind === 'slice' ? [piece.slice.text, piece.path] : [])),
    ).toContainEqual(['Roe', undefined])
  })

  test('each printed word leads to its place on the article’s page', () => {
    const { full } = evidence({ text: '“We sign,” [cue: said] [mention: Roe].' })
    expect(full.flatMap((piece) => (piece.kind === 'slice' ? (piece.path ?? 'nowhere') : []))).toEqual([
      '#w-16',
      '#w-11',
    ])
  })
})
