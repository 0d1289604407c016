import type { Checked, Fault } from './checked.ts'
import { findUnknownQuotes } from './find-unknown-quotes.ts'
import type { KnownWords } from './known-words.ts'
import type { SeedStory } from './seed-files.ts'

type Place = readonly [number, number]

interface Spanned {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** Of a story’s document, what says which words stand where. */
interface StoryDocument {
  readonly articles: readonly {
    readonly id: string
    readonly file: string
    readonly sha256: string
    readonly title: string | null
    readonly marked: readonly Spanned[]
  }[]
  readonly quotations: readonly (Spanned & {
    readonly id: string
    readonly article: string
    readonly segments?: readonly Place[]
    readonly cue: string | null
    readonly mention: string | null
    readonly antecedent: string | null
    readonly evidence: Readonly<Partial<Record<'cue' | 'mention' | 'antecedent', Place>>>
  })[]
  readonly opposites: readonly Readonly<Record<'one' | 'other', Spanned & { readonly article: string }>>[]
  readonly utterances: readonly {
    readonly id: string
    readonly witnesses: readonly { siglum: string; quotation: string; start: number; end: number }[]
    readonly collation: {
      readonly places: readonly {
        readonly readings: readonly { readonly text: string | null; readonly witnesses: readonly string[] }[]
      }[]
    }
  }[]
}

/**
 * Returns whether a story’s document says of every text the place where its file has it, of every file its SHA-256, and
 * gives each outlet’s words back whole: the readings of a witness, one behind the other, are what its file has.
 */
export function checkDocument(json: string, file: string, story: SeedStory, isKnown: KnownWords): Checked {
  let document: StoryDocument
  try {
    document = JSON.parse(json)
  } catch {
    return { checked: 0, faults: [{ file, at: null, what: 'this is no JSON' }] }
  }
  const faults: Fault[] = []
  let checked = 0
  const tell = (what: string) => faults.push({ file, at: null, what })
  const texts = new Map<string, string>()

  for (const { id, file: name, sha256, title } of document.articles) {
    const seed = story.files.get(name)
    checked++
    if (!seed) tell(`articles: there is no ${name} among the seeds`)
    else if (seed.sha256 !== sha256)
      tell(`articles: SHA-256 ${sha256} is not that of ${name}, ${seed.sha256}`)
    texts.set(id, seed?.text ?? '')
    if (title !== null && !isKnown(title)) tell(`articles: the title of ${name} is in no file: ${title}`)
  }
  const listed = new Set(document.articles.map((article) => article.file))
  for (const name of story.files.keys()) if (!listed.has(name)) tell(`articles: ${name} is left out`)

  const compare = (where: string, article: string, { start, end, text }: Spanned) => {
    checked++
    const there = texts.get(article)?.slice(start, end)
    if (there !== text)
      tell(
        `${where}: ${article} ${start}–${end} is ${JSON.stringify(there?.slice(0, 80))}, not ${JSON.stringify(text.slice(0, 80))}`,
      )
  }
  for (const { id, marked } of document.articles) for (const one of marked) compare('marked', id, one)
  for (const quotation of document.quotations) {
    compare('quotations', quotation.article, quotation)
    for (const key of ['cue', 'mention', 'antecedent'] as const) {
      const [start, end] = quotation.evidence[key] ?? []
      const text = quotation[key]
      if (start !== undefined && end !== undefined && text !== null)
        compare(`${key} of ${quotation.id}`, quotation.article, { start, end, text })
    }
    for (const [start, end] of quotation.segments ?? [])
      if (start < quotation.start || end > quotation.end || start > end)
        tell(`segments of ${quotation.id}: ${start}–${end} lies outside`)
  }
  for (const { one, other } of document.opposites)
    for (const side of [one, other]) compare('opposites', side.article, side)

  const quotationOf = new Map(document.quotations.map((one) => [one.id, one]))
  for (const { id, witnesses, collation } of document.utterances)
    for (const { siglum, quotation, start, end } of witnesses) {
      const readings = collation.places.flatMap(({ readings: all }) =>
        all.flatMap((one) => (one.witnesses.includes(siglum) ? (one.text ?? []) : [])),
      )
      const { article = '', segments = [] } = quotationOf.get(quotation) ?? {}
      const text = texts.get(article) ?? ''
      const parts = segments.length > 0 ? partsWithin(segments, start, end) : [[start, end] as const]
      const printed = parts.map(([from, to]) => text.slice(from, to)).join('')
      checked++
      if (withoutSpace(readings.join('')) !== withoutSpace(printed))
        tell(`utterances: the readings of ${siglum} in ${id} are not what ${article} has at ${start}–${end}`)
      for (const [from, to] of between(parts, start, end))
        if (/[\p{L}\p{N}]/u.test(withoutDirections(text.slice(from, to))))
          tell(`utterances: ${siglum} in ${id} leaves out what ${article} has at ${from}–${to}`)
    }

  for (const text of wordsUnder(document, 'sentence')) {
    const { quotes, unknown } = findUnknownQuotes(text, isKnown)
    checked += quotes
    for (const at of unknown) tell(`a sentence quotes what is no slice: ${text.slice(at, at + 60)}`)
  }
  return { checked, faults }
}

/** The parts of a quotation of several paragraphs as far as a witness reaches: the marks between them are nobody's words. */
function partsWithin(segments: readonly Place[], start: number, end: number): Place[] {
  return segments
    .map(([from, to]) => [Math.max(from, start), Math.min(to, end)] as const)
    .filter(([from, to]) => from < to)
}

/** What lies between the parts, before the first and behind the last. */
function between(parts: readonly Place[], start: number, end: number): Place[] {
  const ends = [start, ...parts.map(([, to]) => to)]
  const starts = [...parts.map(([from]) => from), end]
  return ends.map((from, at) => [from, starts[at] ?? end] as const)
}

/** What a transcript puts in brackets was not said: `(applause)`. */
function withoutDirections(text: string): string {
  return text.replace(/\([^()]*\)|\[[^[\]]*\]/gu, '')
}

function withoutSpace(text: string): string {
  return text.replace(/\s+/gu, '')
}

/** Every text under a key of this name, however deep. */
function wordsUnder(value: unknown, key: string): string[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, inner]) =>
    name === key && typeof inner === 'string' ? [inner] : wordsUnder(inner, key),
  )
}
