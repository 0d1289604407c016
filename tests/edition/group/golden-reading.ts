import { readFileSync } from 'node:fs'
import type { Article } from '../../../src/edition/model/article.ts'
import type { Attribution } from '../../../src/edition/model/attribution.ts'
import type { Quotation, QuotationKind } from '../../../src/edition/model/quotation.ts'
import { articleOf, attributionOf, quotationOf, sentencesOf } from './records.ts'

/** One row of a golden reading. */
export interface GoldenRow {
  readonly number: string
  readonly words: string
  readonly quotation: Quotation
}

export interface GoldenReading {
  readonly articles: readonly {
    readonly article: Article
    readonly sentences: ReturnType<typeof sentencesOf>
    readonly quotations: readonly Quotation[]
    readonly attributions: readonly Attribution[]
  }[]
  readonly rows: readonly GoldenRow[]
  readonly speakerOf: ReadonlyMap<string, string | null>
  /** Sets of row numbers that belong together. */
  readonly together: readonly (readonly string[])[]
}

/** Reads an `expected.md` and the files it tells of. */
export function goldenReading(expected: string, seeds: string): GoldenReading {
  const text = readFileSync(expected, 'utf8')
  const rows: GoldenRow[] = []
  const speakerOf = new Map<string, string | null>()
  const articles = text
    .split(/^## /mu)
    .filter((section) => /^\S+\.(?:txt|md)\n/u.test(section))
    .map((section) => {
      const file = section.slice(0, section.indexOf('\n')).trim()
      const reading = readFileSync(`${seeds}/${file}`, 'utf8')
      const article = articleOf(file, reading)
      const quotations: Quotation[] = []
      const attributions: Attribution[] = []
      const idOf = new Map<string, string>()
      for (const line of section.split('\n').filter((row) => /^\| \d/u.test(row))) {
        const [number = '', place = '', words = '', kind = '', , speaker = '', , when = '', from = ''] = line
          .split(' | ')
          .map((cell) => cell.replace(/^\| ?| ?\|$/gu, '').trim())
        const start = offsetOf(reading, place)
        if (reading.slice(start, start + words.length) !== words)
          throw new Error(`${number} does not stand at ${place}`)
        const quotation = quotationOf(
          article,
          start,
          start + words.length,
          kind as QuotationKind,
          idOf.get(from) ?? null,
        )
        idOf.set(number, quotation.id)
        quotations.push(quotation)
        speakerOf.set(quotation.id, speaker.includes(' or ') ? null : speaker)
        attributions.push(attributionOf(quotation, nearest(reading, when, start)))
        rows.push({ number, words, quotation })
      }
      return { article, sentences: sentencesOf(reading), quotations, attributions }
    })
  const together = [...text.matchAll(/^- [^:\n]+: (.+)$/gmu)].map((line) =>
    (line[1] ?? '').split('·').map((id) => id.trim()),
  )
  return { articles, rows, speakerOf, together }
}

function offsetOf(text: string, place: string): number {
  const [line = 1, column = 1] = place.split(':').map(Number)
  let at = 0
  for (let number = 1; number < line; number++) at = text.indexOf('\n', at) + 1
  return at + column - 1
}

function nearest(text: string, words: string, start: number): { start: number; end: number } | null {
  if (words === '') return null
  const before = text.lastIndexOf(words, start)
  const at = before >= 0 ? before : text.indexOf(words)
  return at < 0 ? null : { start: at, end: at + words.length }
}
