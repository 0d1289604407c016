import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import type { Seed } from '../../src/edition/model/seed.ts'
import type { Span } from '../../src/edition/model/span.ts'
import { type QuotedArticle, seedToQuotedArticle } from '../../src/edition/seed-to-quoted-article.ts'
import { yamlToStory } from '../../src/edition/story/yaml-to-story.ts'
import { foreignText } from './foreign-text.ts'
import { hostileText, runs } from './quote/hostile-text.ts'
import { hostileText as hostileLayout } from './read/hostile-text.ts'

vi.setConfig({ testTimeout: 120_000 })

const nothingKnown = yamlToStory(null, { id: 'bad-input', path: '', files: [] })
const FORMATS = ['text', 'markdown'] as const

/** The whole way of one article, by itself. */
function quotedIn(text: string, format: Seed['format'] = 'text'): QuotedArticle {
  const file = format === 'text' ? 'a.txt' : 'a.md'
  const sha256 = createHash('sha256').update(text).digest('hex')
  return seedToQuotedArticle({ id: 'a', file, path: file, format, text, sha256 }, nothingKnown)
}

/** Every claim about a place points into the file, forwards, and what is printed between marks stands there. */
function expectInside(text: string, { article, sentences, quotations, marked, attributions }: QuotedArticle) {
  const spans: (Span | null)[] = [
    ...article.parts,
    ...article.stamps,
    ...article.notices,
    article.headline,
    ...sentences,
    ...quotations,
    ...quotations.flatMap(({ segments }) => segments),
    ...marked,
    ...attributions.flatMap(({ cue, mention, antecedent, occasion }) => [cue, mention, antecedent, occasion]),
  ]
  const outside = spans.filter(
    (span) => span && !(0 <= span.start && span.start <= span.end && span.end <= text.length),
  )
  expect(outside).toEqual([])
  expect(article.text).toBe(text)
  expect(attributions).toHaveLength(quotations.length)
  const wordless = quotations.filter(({ start, end }) => text.slice(start, end).trim() === '')
  expect(wordless).toEqual([])
  const strays = quotations.filter(({ start, end, segments }) =>
    segments.some((segment) => segment.start < start || segment.end > end),
  )
  expect(strays).toEqual([])
}

describe('a file that nobody should have sent', () => {
  const nest = (depth: number) => {
    const open = Array.from({ length: depth }, (_, at) => (at % 2 ? '‘' : '“')).join('Roe said: ')
    const close = Array.from({ length: depth }, (_, at) => ((depth - at) % 2 ? '”' : '’')).join(' ')
    return `Doe said: ${open}We will not sign.${close} It rained.`
  }
  it.each<[string, string]>([
    ['nothing', ''],
    ['a byte-order mark and nothing else', '\ufeff'],
    ['white space', ' \t\r\n\u00a0\u2028 '],
    ['one mark', '“'],
    ['ten thousand quotation marks', '“'.repeat(10_000)],
    ['ten thousand straight marks', '"'.repeat(10_000)],
    ['ten thousand marks of every kind', '“”‘’"\'«»„‟‹›'.repeat(1000)],
    ['two thousand quotations of one word', '“No,” said Roe. '.repeat(2000)],
    ['marks alone in their paragraphs', '“\n”\n"\n\'\n«\n»\n'.repeat(300)],
    ['quotations nested fifty deep', nest(50)],
    ['marks of one kind nested fifty deep', `${'“Roe said: '.repeat(50)}No.${'”'.repeat(50)}`],
    ['two thousand marks that never close', '“Roe said so. '.repeat(2000)],
    ['a megabyte without a space', 'a'.repeat(1_000_000)],
    ['a megabyte of spaces', ' '.repeat(1_000_000)],
    [
      'a megabyte in one paragraph',
      'Roe told reporters that it rained. “It will stop,” she said. '.repeat(17_000),
    ],
    ['a megabyte of capitals', 'Jane Roe '.repeat(110_000)],
    ['two thousand lines', 'Roe said: “No.”\n'.repeat(2000)],
    ['ten thousand commas', 'Roe, '.repeat(10_000)],
    ['ten thousand brackets', '([{'.repeat(10_000)],
  ])('%s', (_, text) => {
    // As Markdown where that is quick: a megabyte takes long enough once.
    for (const format of text.length < 200_000 ? FORMATS : FORMATS.slice(0, 1))
      expectInside(text, quotedIn(text, format))
  })

  it.each(FORMATS)('words that every object has are words like others, read as %s', (format) => {
    const text =
      'The constructor back there said: “We will not sign.” Constructor. John Constructor said it “all”, the prototype went on.'
    const quoted = quotedIn(text, format)
    expectInside(text, quoted)
    expect(quoted.attributions.map(({ speaker }) => typeof speaker?.name)).not.toContain('function')
  })
})

describe('laws of one article, on any text', () => {
  it('every place it tells of is in the file, and reading it twice tells the same', () => {
    fc.assert(
      fc.property(
        fc.oneof(hostileText, hostileLayout, foreignText),
        fc.constantFrom(...FORMATS),
        (text, format) => {
          const quoted = quotedIn(text, format)
          expectInside(text, quoted)
          expect(quotedIn(text, format)).toEqual(quoted)
        },
      ),
      { ...runs, numRuns: runs.numRuns * 3 },
    )
  })

  it.each([
    ['a byte-order mark', (text: string) => `\ufeff${text}`, 1],
    ['a blank line', (text: string) => `\n${text}`, 1],
  ] as const)('%s before it moves every quotation by its length and changes none', (_, change, by) => {
    fc.assert(
      fc.property(ordinary, (text) => {
        const placesOf = (one: QuotedArticle, moved: number) =>
          one.quotations.map(({ start, end, kind }, at) => [
            start - moved,
            end - moved,
            kind,
            one.attributions[at]?.speaker?.name,
          ])
        expect(placesOf(quotedIn(change(text)), by)).toEqual(placesOf(quotedIn(text), 0))
      }),
      runs,
    )
  })

  it.each([
    ['carriage returns and line feeds', '\r\n'],
    ['carriage returns alone', '\r'],
  ] as const)('lines that end with %s hold the same quotations', (_, end) => {
    fc.assert(
      fc.property(ordinary, (text) => {
        const told = (one: QuotedArticle) =>
          one.quotations.map(({ kind, segments }, at) => [
            segments.map((segment) => one.article.text.slice(segment.start, segment.end)).join('¶'),
            kind,
            one.attributions[at]?.speaker?.name,
          ])
        expect(told(quotedIn(text.replaceAll('\n', end)))).toEqual(told(quotedIn(text)))
      }),
      runs,
    )
  })
})

/** Paragraphs of ordinary sentences. */
const ordinary = fc
  .array(
    fc.constantFrom(
      'Foreign Minister Jane Roe met John Doe in Skarn on Monday.',
      '“We will not sign,” Roe told reporters after the talks. “We will write to them.”',
      'Doe, the head of the union, spoke of a “bad day”.',
      '"It rained," she said, "and nobody came."',
      'According to the Skarn Courier, Doe said: “Never.”',
      'Nobody slept.',
    ),
    { minLength: 1, maxLength: 8 },
  )
  .map((paragraphs) => paragraphs.join('\n'))
