import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import type { EditionDocument } from '../../src/edition/model/edition-document.ts'
import type { PageRecord } from '../../src/edition/model/page.ts'
import type { TextRun } from '../../src/edition/model/page-article.ts'
import { checkSlices } from '../../src/edition/publish/check-slices.ts'
import { findDeadLinks } from '../edition/publish/links-and-ids.ts'
import { crossings, lostWords, strangeRuns, textOf, turnedWords, wordsOfOthers } from './word-laws.ts'

const schema = JSON.parse(readFileSync('public/edition.schema.json', 'utf8'))
const allows = new Ajv2020({ allowUnionTypes: true }).compile(schema)

/** What must hold of the pages of any story: the texts of its files by name → one line a fault, none when all is well. */
type Law = (pages: readonly PageRecord[], texts: ReadonlyMap<string, string>) => string[]

/** Every law of the pages by its name. */
export const LAWS: Readonly<Record<string, Law>> = {
  'every slice is what its file says': (pages, texts) => checkSlices(pages, (file) => texts.get(file)),
  'every link leads to a page and a place on it': (pages) => findDeadLinks(pages),
  'no character is torn': (pages) =>
    pages.flatMap((page) => tornCharacters(page).map((words) => `${page.path}: ${JSON.stringify(words)}`)),
  'every page has a path of its own, fit for an address': (pages) => [
    ...repeated(pages.map(({ path }) => path)),
    ...pages.map(({ path }) => path).filter((path) => !isAddress(path)),
  ],
  'every page has a title of its own': (pages) =>
    repeated(pages.flatMap((page) => ('title' in page ? [page.title] : []))),
  'records survive being written down': (pages) =>
    pages.flatMap((page) => lostInWriting(page).map((what) => `${page.path}: ${what}`)),
  'no id stands twice on a page': (pages) =>
    pages.flatMap((page) => repeated(anchorsOf(page)).map((id) => `${page.path}#${id}`)),
  'the pieces of a passage and of an article make up its text': (pages) => pages.flatMap(tornTexts),
  'a quotation in an article is made up of its own words': (pages) => pages.flatMap(strangeRuns),
  'the words that are lined up stand in the passages they are told of': (pages) =>
    documentsOf(pages).flatMap((document) => wordsOfOthers(pages, document)),
  'no words of ours and no name turn what stands beside them': (pages) => pages.flatMap(turnedWords),
  'the data is what its schema allows': (pages) =>
    documentsOf(pages).flatMap((document) => (allows(document) ? [] : [JSON.stringify(allows.errors)])),
  'the data holds only slices of its files': (pages, texts) =>
    documentsOf(pages).flatMap((document) => forgedWords(document, texts)),
  'every witness can be read from its table, letter for letter': (pages, texts) =>
    documentsOf(pages).flatMap((document) => lostWords(document, texts)),
  'quotations of one article are one inside the other, or apart': (pages) =>
    documentsOf(pages).flatMap(crossings),
  'the data names only what is in it, and nothing twice': (pages) => documentsOf(pages).flatMap(looseEnds),
}

/** Returns the faults of all laws, each named by its law. */
export function findFaults(pages: readonly PageRecord[], texts: ReadonlyMap<string, string>): string[] {
  return Object.entries(LAWS).flatMap(([name, law]) => law(pages, texts).map((fault) => `${name}: ${fault}`))
}

function documentsOf(pages: readonly PageRecord[]): EditionDocument[] {
  return pages.flatMap((page) => (page.kind === 'document' ? [page.document] : []))
}

function repeated(list: readonly string[]): string[] {
  const met = new Set<string>()
  return list.filter((one) => met.size === met.add(one).size)
}

/** The strings in a record that begin or end in the midst of a character. */
function tornCharacters(value: unknown): string[] {
  if (typeof value === 'string') return value.isWellFormed() ? [] : [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(tornCharacters) : []
}

/** What JSON would leave out or change. Looked for, since writing all pages and reading them back takes thrice the time. */
function lostInWriting(value: unknown): string[] {
  if (typeof value === 'string' || typeof value === 'boolean' || value === null) return []
  if (typeof value === 'number') return Number.isFinite(value) && !Object.is(value, -0) ? [] : [String(value)]
  if (typeof value !== 'object') return [typeof value]
  if (Array.isArray(value)) return value.flatMap(lostInWriting)
  if (Object.getPrototypeOf(value) !== Object.prototype || 'toJSON' in value) return [value.constructor.name]
  return Object.values(value).flatMap(lostInWriting)
}

/** No segment is empty or climbs, and nothing in it would end the path where it stands in a link. */
function isAddress(path: string): boolean {
  const segments = path.replace(/^\//u, '').replace(/\/$/u, '').split('/')
  return (
    path.startsWith('/') &&
    path.isWellFormed() &&
    !/[?#\\]/u.test(path) &&
    segments.every((segment) => segment !== '' && !/^\.\.?$/u.test(segment))
  )
}

/** The ids that templates give to elements, each as often as it is given. */
function anchorsOf(page: PageRecord): string[] {
  if (page.kind === 'article') {
    const blocks = page.rows.flat()
    const notes = blocks.flatMap((block) => block.notes.flatMap((note) => note.about.map(({ id }) => id)))
    return [...notes, ...blocks.flatMap(({ runs }) => idsOfRuns(runs))]
  }
  if (page.kind !== 'utterance') return []
  const contexts = [...page.contexts, ...page.reported]
  const lines = [...page.differences, ...page.trivial]
  const departing = page.departures.flatMap((one) => [...one.differences, ...one.trivial])
  return [
    ...contexts.flatMap((context) => [context, ...context.alike].map(({ id }) => id)),
    ...lines.map(({ id }) => id),
    ...departing.map(({ id }) => id),
  ]
}

function idsOfRuns(runs: readonly TextRun[]): string[] {
  return runs.flatMap((run) => {
    if (run.kind === 'text') return []
    return run.kind === 'evidence' ? [run.id] : [run.id, ...idsOfRuns(run.runs)]
  })
}

function tornTexts(page: PageRecord): string[] {
  if (page.kind === 'article') {
    return page.rows
      .flat()
      .filter(({ slice, runs }) => textOf(runs) !== slice.text)
      .map(({ slice }) => `${page.path}: ${slice.start}–${slice.end}`)
  }
  if (page.kind !== 'utterance') return []
  return [...page.contexts, ...page.reported]
    .flatMap((context) => [context, ...context.alike])
    .flatMap(({ paragraphs }) => paragraphs)
    .filter(({ slice, pieces }) => pieces.map(({ text }) => text).join('') !== slice.text)
    .map(({ slice }) => `${page.path}: ${slice.start}–${slice.end}`)
}

function forgedWords(document: EditionDocument, texts: ReadonlyMap<string, string>): string[] {
  const textOfArticle = new Map(document.articles.map(({ id, file }) => [id, texts.get(file)]))
  const all = [...texts.values()].join('\n')
  const spans = [
    ...document.quotations,
    ...document.articles.flatMap(({ id, marked }) => marked.map((one) => ({ ...one, article: id }))),
    ...document.opposites.flatMap(({ one, other }) => [one, other]),
  ]
  const forged = spans.filter(
    ({ article, start, end, text }) => textOfArticle.get(article)?.slice(start, end) !== text,
  )
  const readings = document.utterances.flatMap(({ collation }) =>
    collation.places.flatMap((place) => place.readings.flatMap(({ text }) => text ?? [])),
  )
  return [
    ...forged.map(({ article, start, end }) => `${article} ${start}–${end}`),
    ...readings.filter((text) => !all.includes(text)).map((text) => `reading ${JSON.stringify(text)}`),
  ]
}

function looseEnds({ articles, quotations, utterances, speakers, lines }: EditionDocument): string[] {
  const ids = new Set(quotations.map(({ id }) => id))
  const people = new Set(speakers.map(({ id }) => id))
  const statements = new Set(utterances.map(({ id }) => id))
  const inLines = lines.flat()
  const records = new Set(articles.flatMap(({ id, transcript }) => (transcript ? id : [])))
  const unknown = (set: ReadonlySet<string>, list: readonly (string | null)[]) =>
    list.filter((one) => one !== null && !set.has(one)).map((one) => `${one} is nowhere`)
  return [
    ...[articles, quotations, utterances, speakers].flatMap((list) => repeated(list.map(({ id }) => id))),
    ...repeated(utterances.map(({ slug }) => slug)),
    ...repeated(inLines),
    ...articles
      .filter(({ id, transcript }) => inLines.includes(id) === (transcript !== null))
      .map(({ id }) => `${id} and the lines`),
    ...unknown(
      people,
      [...quotations, ...utterances].map(({ speaker }) => speaker),
    ),
    ...unknown(
      statements,
      quotations.flatMap((one) => one.utterances),
    ),
    ...unknown(
      ids,
      quotations.map(({ continues }) => continues),
    ),
    ...unknown(
      ids,
      utterances.flatMap(({ witnesses, reported }) => [
        ...witnesses.map(({ quotation }) => quotation),
        ...reported,
      ]),
    ),
    // What a speaker in a transcript quotes was not said there: it is nobody's statement.
    ...quotations
      .filter((one) => one.kind !== 'indirect' && one.utterances.length === 0 && !records.has(one.article))
      .map(({ id }) => `${id} is in no statement`),
  ]
}
