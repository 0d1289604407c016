import type { EditionDocument } from '../../src/edition/model/edition-document.ts'
import type { PageRecord } from '../../src/edition/model/page.ts'
import type { TextRun } from '../../src/edition/model/page-article.ts'
import type { SideBySide } from '../../src/edition/model/page-comparison.ts'
import type { UtterancePage } from '../../src/edition/model/page-utterance.ts'
import type { Slice } from '../../src/edition/model/slice.ts'
import { turnsRound } from '../hostile/turns-round.ts'

/** The texts of a story's files by name. */
type Texts = ReadonlyMap<string, string>

/** Where a witness of a statement prints it. */
interface Stand {
  readonly siglum: string
  readonly file: string
  readonly start: number
  readonly end: number
}

/** Returns the words of statements' pages that stand in no passage that prints the statement, or not in those they are told of. */
export function wordsOfOthers(pages: readonly PageRecord[], document: EditionDocument): string[] {
  const stands = standsOf(document)
  return pages.flatMap((page) => {
    if (page.kind !== 'utterance') return []
    const own = stands.get(page.path.split('/').at(-2) ?? '') ?? []
    return [...linedUp(page, own), ...besides(page.sides, own)].map((fault) => `${page.path}: ${fault}`)
  })
}

/** The witnesses of each statement by its slug. */
function standsOf({ articles, quotations, utterances }: EditionDocument): Map<string, Stand[]> {
  const files = new Map(articles.map(({ id, file }) => [id, file]))
  const fileOf = new Map(quotations.map(({ id, article }) => [id, files.get(article) ?? '']))
  return new Map(
    utterances.map(({ slug, witnesses }) => [
      slug,
      witnesses.map(({ siglum, quotation, start, end }) => ({
        siglum,
        file: fileOf.get(quotation) ?? '',
        start,
        end,
      })),
    ]),
  )
}

function linedUp({ collated, asked }: UtterancePage, own: readonly Stand[]): string[] {
  const pieces = collated?.pieces ?? []
  const shared = pieces.flatMap((piece) => (piece.kind === 'shared' ? piece.slices : []))
  const lines = pieces.flatMap((piece) => (piece.kind === 'stack' ? piece.lines : []))
  return [
    ...shared.filter((slice) => !standsIn(own, slice)).map(told),
    ...[...lines, ...asked.flatMap(({ rows }) => rows.flat())].flatMap(({ slices, sigla }) => {
      const printing = own.filter(({ siglum }) => sigla.includes(siglum))
      return slices.filter((slice) => !standsIn(printing, slice)).map(told)
    }),
  ]
}

function besides(sides: SideBySide | null, own: readonly Stand[]): string[] {
  return (sides?.columns ?? []).flatMap(({ id, runs }) => {
    const first = own.find(({ siglum }) => id === `as-${siglum}`)
    const printing = own.filter(({ file }) => file === first?.file)
    const slices = runs.flatMap((run) => (run.kind === 'words' ? run.slices : []))
    return slices.filter((slice) => !standsIn(printing, slice)).map(told)
  })
}

/** Word by word: where one outlet's two passages follow each other with only space between, a page may show them as one. */
function standsIn(stands: readonly Stand[], { file, start, text }: Slice): boolean {
  return [...text.matchAll(/\S+/gu)].every(({ 0: word, index }) => {
    const at = start + index
    return stands.some((one) => one.file === file && one.start <= at && at + word.length <= one.end)
  })
}

function told({ file, start, end }: Slice): string {
  return `${file} ${start}–${end}`
}

/** Returns the witnesses that cannot be read, letter for letter, from the table their statement is lined up in. */
export function lostWords({ articles, quotations, utterances }: EditionDocument, texts: Texts): string[] {
  const files = new Map(articles.map(({ id, file }) => [id, file]))
  const byId = new Map(quotations.map((one) => [one.id, one]))
  return utterances.flatMap(({ slug, witnesses, collation }) =>
    witnesses.flatMap(({ siglum, quotation, start, end }) => {
      const where = `${slug} ${siglum}`
      const cells = collation.places.map(({ readings }) =>
        readings.filter((one) => one.witnesses.includes(siglum)),
      )
      if (cells.some(({ length }) => length !== 1)) return [`${where} is not once in every place`]
      const told = byId.get(quotation)
      const text = texts.get(files.get(told?.article ?? '') ?? '') ?? ''
      const segments = told?.segments ?? [[start, end] as const]
      const printed = segments
        .map(([from, to]) => text.slice(Math.max(from, start), Math.max(start, Math.min(to, end))))
        .join(' ')
      const read = cells.map(([cell]) => cell?.text ?? '').join(' ')
      return letters(read) === letters(printed) ? [] : [`${where}: ${read} / ${printed}`]
    }),
  )
}

/** What must not be lost: spaces are not kept, and marks stand where the words need them. */
function letters(text: string): string {
  return text.replace(/[^\p{L}\p{N}]+/gu, '')
}

/** Returns the pairs of quotations of one article that overlap, neither being inside the other. */
export function crossings({ quotations }: EditionDocument): string[] {
  const byArticle = Map.groupBy(quotations, ({ article }) => article)
  return [...byArticle.values()].flatMap((own) =>
    own.flatMap((one) =>
      own
        .filter((other) => one.start < other.start && other.start < one.end && one.end < other.end)
        .map((other) => `${one.id} ${one.kind} and ${other.id} ${other.kind}`),
    ),
  )
}

/** Returns the quotations in an article's text that are made of other words than theirs. */
export function strangeRuns(page: PageRecord): string[] {
  if (page.kind !== 'article') return []
  const faults = (runs: readonly TextRun[]): string[] =>
    runs.flatMap((run) => {
      if (run.kind !== 'quotation') return []
      const words = textOf(run.runs)
      return [...(words === run.slice.text ? [] : [`${page.path}#${run.id}: ${words}`]), ...faults(run.runs)]
    })
  return page.rows.flat().flatMap(({ runs }) => faults(runs))
}

/** Returns the text that runs make up. */
export function textOf(runs: readonly TextRun[]): string {
  return runs.map((run) => (run.kind === 'quotation' ? textOf(run.runs) : run.text)).join('')
}

const CONTROLS = /(?![\t-\r\u0085])\p{Cc}/u
/** Hold quotations, in which a control stays what it is. */
const QUOTING = new Set(['title', 'description', 'alt'])
/** Parts of addresses, and what has no words of ours. */
const ADDRESSES = new Set(['path', 'id', 'slug', 'aSlug', 'bSlug', 'utterance'])

/** Returns the words of a page that no article prints and that turn what stands beside them. */
export function turnedWords(page: PageRecord): string[] {
  const faults: string[] = []
  const name = page.kind === 'file' ? 'name' : 'file'
  const visit = (value: unknown, at: string, key: string): void => {
    if (typeof value === 'string') {
      if (ADDRESSES.has(key) || key === name) return
      const controls = !QUOTING.has(key) && CONTROLS.test(value)
      if (controls || turnsRound(value)) faults.push(`${page.path} ${at}: ${JSON.stringify(value)}`)
      return
    }
    if (typeof value !== 'object' || value === null || isPrinted(value)) return
    for (const [inner, held] of Object.entries(value)) visit(held, `${at}/${inner}`, inner)
  }
  if (page.kind !== 'document') visit(page, '', '')
  return faults
}

/** A slice, or a piece of one. */
function isPrinted(value: object): boolean {
  if ('kind' in value && (value.kind === 'text' || value.kind === 'evidence')) return true
  return 'as' in value || ('file' in value && 'start' in value)
}
