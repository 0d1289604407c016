import { readFileSync } from 'node:fs'
import type { Edition } from '../../../src/edition/model/edition.ts'

/** One row of `expected.md`. */
export interface ExpectedQuotation {
  readonly number: string
  readonly file: string
  readonly place: string
  readonly words: string
  readonly kind: string
  readonly marks: readonly [string, string]
  /** Either of these is right. */
  readonly speakers: readonly string[]
  readonly via: string
  readonly occasion: string
  readonly continues: string
}

export interface ExpectedReading {
  readonly quotations: readonly ExpectedQuotation[]
  /** Sets of row numbers that belong together. */
  readonly together: readonly (readonly string[])[]
}

/** Returns our own reading of the five texts, from the table beside this file. */
export function readExpected(): ExpectedReading {
  const text = readFileSync(new URL('./expected.md', import.meta.url), 'utf8')
  const quotations: ExpectedQuotation[] = []
  let file = ''
  for (const line of text.split('\n')) {
    if (/^## \S+\.txt$/u.test(line)) file = line.slice(3)
    if (!/^\| \d/u.test(line)) continue
    const cells = line.split(' | ').map((cell) => cell.replace(/^\| ?| ?\|$/gu, '').trim())
    const [
      number = '',
      place = '',
      words = '',
      kind = '',
      marks = '',
      speaker = '',
      via = '',
      occasion = '',
      continues = '',
    ] = cells
    const [open = '', close = ''] = marks.split(' ').map((mark) => mark.replace('–', ''))
    quotations.push({
      number,
      file,
      place,
      words,
      kind,
      marks: [open, close],
      speakers: speaker.split(' or '),
      via,
      occasion,
      continues,
    })
  }
  const together = [...text.matchAll(/^- [^:\n]+: (.+)$/gmu)].map(([, line = '']) =>
    line.split('·').map((number) => number.trim()),
  )
  return { quotations, together }
}

/** How an edition compares with the reading, quotation by quotation. */
export interface Score {
  /** Rows whose words the edition has at exactly that place. */
  readonly found: readonly string[]
  readonly missed: readonly string[]
  /** Quotations of the edition that no row names. */
  readonly surplus: readonly string[]
  readonly speakerRight: readonly string[]
  readonly speakerMissed: readonly string[]
  /** Pairs of rows of four or more words that are joined or parted against the reading. */
  readonly pairsMissed: readonly string[]
  readonly pairsMissedShort: readonly string[]
}

/** Returns the score; the last name decides about a speaker, in any of its spellings. */
export function scoreReading(edition: Edition, reading: ExpectedReading): Score {
  const nameOf = new Map(edition.speakers.map(({ id, name }) => [id, name]))
  const idAt = new Map<string, string>()
  const found: string[] = []
  const missed: string[] = []
  const speakerRight: string[] = []
  const speakerMissed: string[] = []
  const used = new Set<string>()
  const utterancesOf = new Map<string, readonly string[]>()
  for (const row of reading.quotations) {
    const article = edition.articles.find((one) => one.file === row.file)
    const start = article ? offsetOf(article.text, row.place) : -1
    const match = edition.quotations.find(
      ({ quotation }) =>
        quotation.article === article?.id &&
        quotation.start === start &&
        quotation.end === start + row.words.length,
    )
    if (!match || !article) {
      missed.push(row.number)
      continue
    }
    found.push(row.number)
    used.add(match.quotation.id)
    idAt.set(row.number, match.quotation.id)
    utterancesOf.set(row.number, match.utterances)
    const name = match.speaker === null ? null : (nameOf.get(match.speaker) ?? null)
    const right = name !== null && row.speakers.some((speaker) => lastName(speaker) === lastName(name))
    ;(right ? speakerRight : speakerMissed).push(right ? row.number : `${row.number}: ${name ?? 'nobody'}`)
  }
  const surplus = edition.quotations
    .filter(({ quotation }) => quotation.kind !== 'indirect' && !used.has(quotation.id))
    .map(({ quotation }) => quotation.id)
  const pairs = pairsAgainst(reading, utterancesOf)
  return {
    found,
    missed,
    surplus,
    speakerRight,
    speakerMissed,
    pairsMissed: pairs.filter(({ long }) => long).map(({ text }) => text),
    pairsMissedShort: pairs.filter(({ long }) => !long).map(({ text }) => text),
  }
}

function pairsAgainst(
  { quotations, together }: ExpectedReading,
  utterancesOf: ReadonlyMap<string, readonly string[]>,
) {
  const lineOf = new Map(together.flatMap((line, at) => line.map((number) => [number, at] as const)))
  return quotations.flatMap((one, at) =>
    quotations.slice(at + 1).flatMap((other) => {
      const wanted = lineOf.has(one.number) && lineOf.get(one.number) === lineOf.get(other.number)
      const joined =
        utterancesOf.get(one.number)?.some((id) => utterancesOf.get(other.number)?.includes(id)) ?? false
      if (wanted === joined) return []
      const long = [one, other].every(({ words }) => words.split(/\s+/u).length >= 4)
      return [{ long, text: `${one.number} ${other.number} ${wanted ? 'parted' : 'joined'}` }]
    }),
  )
}

/** "Sergei" and "Sergey", "Volodymyr" and "Vladimir" share their last names, which is all that is asked. */
function lastName(name: string): string {
  return name.split(' ').at(-1)?.toLowerCase() ?? ''
}

function offsetOf(text: string, place: string): number {
  const [line = 1, column = 1] = place.split(':').map(Number)
  let at = 0
  for (let number = 1; number < line; number++) at = text.indexOf('\n', at) + 1
  return at + column - 1
}
