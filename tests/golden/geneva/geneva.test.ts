import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import type { AttributedQuotation, Edition } from '../../../src/edition/model/edition.ts'
import { seedsToEdition } from '../../../src/edition/seeds-to-edition.ts'
import { yamlToStory } from '../../../src/edition/story/yaml-to-story.ts'
import { readStory } from '../../../src/loaders/read-stories.ts'
import { type ExpectedQuotation, readExpected, scoreReading } from './score-reading.ts'

const folder = fileURLToPath(new URL('../../../seeds/blinken-lavrov-geneva', import.meta.url))
const { story, seeds } = readStory(folder)
const nothingKnown = yamlToStory(null, { id: story.id, path: '', files: seeds.map(({ file }) => file) })
const reading = readExpected()

/** A row of our reading with the quotation that the edition has at its place. */
interface Pair {
  readonly row: ExpectedQuotation
  readonly one: AttributedQuotation
}

function pairsOf(edition: Edition): Pair[] {
  return reading.quotations.flatMap((row) => {
    const article = edition.articles.find(({ file }) => file === row.file)
    const one = edition.quotations.find(
      ({ quotation }) =>
        article &&
        quotation.article === article.id &&
        placeOf(article.text, quotation.start) === row.place &&
        article.text.slice(quotation.start, quotation.end) === row.words,
    )
    return one ? [{ row, one }] : []
  })
}

/** Line and column, counted from 1, as our reading gives them. */
function placeOf(text: string, offset: number): string {
  const lines = text.slice(0, offset).split('\n')
  return `${lines.length}:${(lines.at(-1)?.length ?? 0) + 1}`
}

/** Every row where what is read is not what is expected: `004.6: expected direct, got partial`. */
function misses(
  edition: Edition,
  compare: (pair: Pair) => readonly [expected: string, got: string],
): string[] {
  return pairsOf(edition).flatMap((pair) => {
    const [expected, got] = compare(pair)
    return expected === got ? [] : [`${pair.row.number}: expected ${expected || '–'}, got ${got || '–'}`]
  })
}

const words = (text: string) =>
  text
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu)
    ?.join(' ') ?? ''

describe.each([
  ['with story.yaml', story],
  ['without story.yaml', nothingKnown],
])('the five seeds %s, held against our own reading', (_, known) => {
  const edition = seedsToEdition(known, seeds)
  const score = scoreReading(edition, reading)
  const sliceOf = ({ quotation }: AttributedQuotation) => {
    const text = edition.articles.find(({ id }) => id === quotation.article)?.text ?? ''
    return (span: { start: number; end: number }) => text.slice(span.start, span.end)
  }

  it('the reading has fifty quotations', () => {
    expect(reading.quotations).toHaveLength(50)
  })

  it('every quotation stands at its place, to the character', () => {
    expect(score.missed).toEqual([])
    expect(pairsOf(edition)).toHaveLength(reading.quotations.length)
  })

  it('nothing is quoted that is nobody’s words', () => {
    expect(score.surplus).toEqual([])
  })

  it('the speakers are right', () => {
    expect(score.speakerMissed).toEqual([])
  })

  it('the kinds are right', () => {
    expect(misses(edition, ({ row, one }) => [row.kind, one.quotation.kind])).toEqual([])
  })

  it('the marks are told as printed', () => {
    expect(misses(edition, ({ row, one }) => [row.marks.join(' '), one.quotation.marks.join(' ')])).toEqual(
      [],
    )
  })

  it('whoever passes words on is named', () => {
    expect(
      misses(edition, ({ row, one }) => {
        const speaker = lastName(one.attribution.speaker?.name ?? '')
        // Where our reading leaves two speakers open, the one not chosen may be the one who tells it.
        const open =
          row.speakers.length > 1 ? row.speakers.map(lastName).filter((name) => name !== speaker) : []
        const via = one.attribution.via
          .map(({ name }) => lastName(name))
          .filter((name) => !open.includes(name))
        return [lastName(row.via), via.join(', ')]
      }),
    ).toEqual([])
  })

  it('a quotation that goes on from another names it', () => {
    const numberOf = new Map(pairsOf(edition).map(({ row, one }) => [one.quotation.id, row.number]))
    expect(
      misses(edition, ({ row, one }) => [
        row.continues,
        one.quotation.continues === null ? '' : (numberOf.get(one.quotation.continues) ?? 'another'),
      ]),
    ).toEqual([])
  })

  it('the occasion is told in the article’s words where it tells one', () => {
    expect(
      misses(edition, ({ row, one }) => {
        const found = one.attribution.occasion ? sliceOf(one)(one.attribution.occasion) : ''
        const [wanted, got] = [words(row.occasion), words(found)]
        const agree = wanted === '' || (got !== '' && (got.includes(wanted) || wanted.includes(got)))
        return agree ? ['', ''] : [row.occasion, found]
      }),
    ).toEqual([])
  })

  it('what belongs together is together', () => {
    expect(score.pairsMissed).toEqual([])
    expect(score.pairsMissedShort).toEqual([])
  })
})

/** Spellings of first names differ between the articles: "Sergei", "Sergey". */
function lastName(name: string): string {
  return name.split(' ').at(-1) ?? ''
}
