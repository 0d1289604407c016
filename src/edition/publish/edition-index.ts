import { goesOnBehindACue } from '../language/english/goes-on-behind-a-cue.ts'
import type { Article } from '../model/article.ts'
import type { AttributedQuotation, CollatedUtterance, Edition } from '../model/edition.ts'
import type { OutletMark } from '../model/outlet-mark.ts'
import type { Quotation } from '../model/quotation.ts'
import type { Speaker } from '../model/speaker.ts'
import type { Witness } from '../model/utterance.ts'
import { endsOf, sure } from '../sure.ts'
import { distinctSlug, slugOf } from '../text/slug.ts'
import { textOrder } from '../text/text-order.ts'
import { translationWords } from './language-words.ts'

/** One column of every table: an outlet with all its articles. */
export interface OutletColumn {
  readonly number: number
  readonly name: string
  readonly articles: readonly Article[]
  /** Of its articles, that of the first file. */
  readonly first: Article
  /** Number and name, as a badge shows them. */
  readonly mark: OutletMark
}

/** An edition with everything in it found by name; numbers and addresses are given out here, once. */
export interface EditionIndex {
  readonly edition: Edition
  /** Site-absolute path of the story: `/bridge-talks/`. */
  readonly root: string
  readonly outlets: readonly OutletColumn[]
  /** The transcripts, numbered on from the outlets: whatever is asked of an article can be asked of them. */
  readonly transcripts: readonly OutletColumn[]
  article(id: string): Article
  outletOf(article: string): OutletColumn
  /** The same number for articles that probably go back to one text. */
  lineOf(article: string): number
  /** Whether the editor says that an article was translated. */
  isTranslated(article: string): boolean
  quotation(id: string): AttributedQuotation
  quotationsOf(article: string): readonly AttributedQuotation[]
  speaker(id: string | null): Speaker | null
  utterance(id: string): CollatedUtterance
  articleSlug(article: string): string
  articlePath(article: string): string
  /** The file's name in its address, and in no other file's. */
  fileSlug(article: string): string
  filePath(article: string): string
  utterancePath(id: string): string
  /** The speaker's id in the address of the speaker's page, and in no other's. */
  speakerSlug(id: string): string
  speakerPath(id: string): string
  /** Whether an outlet quotes them, so that they have a page; who speaks in transcripts alone has none. */
  isQuoted(speaker: string): boolean
  /** What the outlets print as said by someone, quoted or reported, in the order of the articles. */
  saidBy(speaker: string): readonly AttributedQuotation[]
  /** Whether any two outlets have a page together. */
  readonly compares: boolean
  /** Path of the page of two outlets, or null where there is none. */
  pairPath(a: OutletMark, b: OutletMark): string | null
}

/** Beyond this many pairs of outlets no page is made for two of them. */
const MOST_PAIRS = 500

/**
 * Returns the edition with its lookups. Outlets are numbered from 1 in the order of their first article;
 * an article whose outlet is not known counts as an outlet of its own.
 */
export function indexEdition(edition: Edition): EditionIndex {
  const root = `/${edition.story.id}/`
  const records = edition.transcripts.map(({ article }) => article)
  const all = [...edition.quotations, ...edition.transcripts.flatMap((one) => one.quotations)]
  const articles = new Map([...edition.articles, ...records].map((article) => [article.id, article]))
  const quotations = new Map(all.map((entry) => [entry.quotation.id, entry]))
  const speakers = new Map(edition.speakers.map((speaker) => [speaker.id, speaker]))
  const utterances = new Map(edition.utterances.map((entry) => [entry.utterance.id, entry]))
  const outlets = numberOutlets(edition)
  const transcripts = records.map((article, at): OutletColumn => {
    const [number, { name }] = [outlets.length + at + 1, article.outlet]
    return {
      number,
      name,
      articles: [article],
      first: article,
      mark: { number, name, reference: `T${at === 0 ? '' : at + 1}` },
    }
  })
  const outletOf = new Map(
    [...outlets, ...transcripts].flatMap((outlet) => outlet.articles.map((article) => [article.id, outlet])),
  )
  const quoted = new Set(
    edition.quotations.filter(({ quotation }) => quotation.kind !== 'indirect').map(({ speaker }) => speaker),
  )
  const lines = new Map(edition.lines.flatMap((line, at) => line.map((id) => [id, at] as const)))
  for (const { id } of records) lines.set(id, edition.lines.length + lines.size)
  const taken = new Set<string>()
  const slugs = new Map(
    [...articles.values()].map(({ id, outlet }) => [id, distinctSlug(addressOf(outlet.id), taken)]),
  )
  const files = distinctAddresses([...articles.keys()], addressOf)
  const people = distinctAddresses([...speakers.keys()], (id) => slugOf(id, 'speaker'))
  const byArticle = Map.groupBy(all, (entry) => entry.quotation.article)
  const bySpeaker = Map.groupBy(edition.quotations, (entry) => entry.speaker)
  const pairs = pairsOf(edition, outletOf)
  const compares = pairs.size > 0 && pairs.size <= MOST_PAIRS
  const slugOfOutlet = (mark: OutletMark) =>
    find(slugs, sure(outlets[mark.number - 1], `outlet has the number ${mark.number}`).first.id, 'article')

  return {
    edition,
    root,
    outlets,
    transcripts,
    article: (id) => find(articles, id, 'article'),
    outletOf: (id) => find(outletOf, id, 'article'),
    lineOf: (id) => find(lines, id, 'article'),
    isTranslated: (id) => Boolean(edition.story.articles[find(articles, id, 'article').file]?.language),
    quotation: (id) => find(quotations, id, 'quotation'),
    quotationsOf: (id) => byArticle.get(id) ?? [],
    speaker: (id) => (id === null ? null : find(speakers, id, 'speaker')),
    utterance: (id) => find(utterances, id, 'utterance'),
    articleSlug: (id) => find(slugs, id, 'article'),
    articlePath: (id) => `${root}articles/${find(slugs, id, 'article')}/`,
    fileSlug: (id) => find(files, id, 'article'),
    filePath: (id) => `${root}files/${find(files, id, 'article')}/`,
    utterancePath: (id) => `${root}quotes/${find(utterances, id, 'utterance').utterance.slug}/`,
    speakerSlug: (id) => find(people, id, 'speaker'),
    speakerPath: (id) => `${root}speakers/${find(people, id, 'speaker')}/`,
    isQuoted: (id) => quoted.has(id),
    saidBy: (speaker) => bySpeaker.get(speaker) ?? [],
    compares,
    pairPath: (a, b) => {
      const [first, second] = a.number < b.number ? [a, b] : [b, a]
      if (!compares || !pairs.has(`${first.number} ${second.number}`)) return null
      return `${root}compare/${slugOfOutlet(first)}/${slugOfOutlet(second)}/`
    },
  }
}

/**
 * Returns how many quotations some witnesses are taken from; what a cue interrupts is one: “We will sign,” she said, “today.”
 */
export function countQuotations(
  index: EditionIndex,
  witnesses: readonly Pick<Witness, 'quotation'>[],
): number {
  const ids = new Set(witnesses.map((one) => one.quotation))
  const inOrder = [...ids]
    .map((id) => index.quotation(id).quotation)
    .sort((one, other) => textOrder(one.article, other.article) || one.start - other.start)
  const goesOn = (one: Quotation, position: number) => {
    const earlier = inOrder[position - 1]
    if (ids.has(one.continues ?? '')) return true
    return (
      earlier?.article === one.article && goesOnBehindACue(index.article(one.article).reading, earlier, one)
    )
  }
  return inOrder.filter((one, position) => !goesOn(one, position)).length
}

/** Returns the outlets that testify to an utterance, by number, each once; transcripts are none. */
export function outletsOf(index: EditionIndex, witnesses: readonly Pick<Witness, 'article'>[]): OutletMark[] {
  return marksOfAll(index, witnesses).filter(({ reference }) => !reference)
}

/** Returns the transcripts among the witnesses of an utterance, by number, each once. */
export function transcriptsOf(
  index: EditionIndex,
  witnesses: readonly Pick<Witness, 'article'>[],
): OutletMark[] {
  return marksOfAll(index, witnesses).filter(({ reference }) => reference)
}

function marksOfAll(index: EditionIndex, witnesses: readonly Pick<Witness, 'article'>[]): OutletMark[] {
  const marks = new Map<number, OutletMark>()
  for (const { article } of witnesses) {
    const { mark } = index.outletOf(article)
    marks.set(mark.number, mark)
  }
  return [...marks.values()].sort((a, b) => a.number - b.number)
}

/**
 * A file's name as a part of an address, and of a path on whatever disk the site is put on: what would end or escape
 * the address, what some disks do not take, and what is not seen is replaced.
 */
function addressOf(id: string): string {
  return id.replace(/[?#%/\\:*|"<>\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '-')
}

/** Two ids may come to one address (“a?” and “a#”, “é” and “e”): the later is numbered. */
function distinctAddresses(ids: readonly string[], toAddress: (id: string) => string): Map<string, string> {
  const taken = new Set<string>()
  return new Map(ids.map((id) => [id, distinctSlug(toAddress(id), taken)]))
}

function numberOutlets({ articles, story }: Edition): OutletColumn[] {
  const groups = [...Map.groupBy(articles, (article) => article.outlet.id).values()]
  return groups.map((group, position) => {
    const number = position + 1
    const [first] = endsOf(group, 'article of an outlet')
    const { name } = first.outlet
    const translated = translationWords(
      group.map((article) => story.articles[article.file]?.language ?? null),
    )
    const mark = translated ? { number, name, translated } : { number, name }
    return { number, name, articles: group, first, mark }
  })
}

/** Pairs of outlets with an utterance in common, as `1 4`. Counting stops once there are too many. */
function pairsOf(edition: Edition, outletOf: ReadonlyMap<string, OutletColumn>): Set<string> {
  const pairs = new Set<string>()
  for (const { utterance } of edition.utterances) {
    const outlets = utterance.witnesses.filter((one) => one.class === 'outlet')
    const numbers = [...new Set(outlets.map(({ article }) => find(outletOf, article, 'article').number))]
    numbers.sort((a, b) => a - b)
    for (const [position, first] of numbers.entries()) {
      for (const second of numbers.slice(position + 1)) pairs.add(`${first} ${second}`)
    }
    if (pairs.size > MOST_PAIRS) return pairs
  }
  return pairs
}

function find<Value>(map: ReadonlyMap<string, Value>, id: string, noun: string): Value {
  return sure(map.get(id), `${noun} is called ${id}`)
}
