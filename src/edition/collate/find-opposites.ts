import { DENIALS, NEGATIONS } from '../language/english/negations.ts'
import { classesOf } from '../language/english/word-classes.ts'
import type { AttributedQuotation } from '../model/edition.ts'
import type { Opposite, OppositeSide } from '../model/opposite.ts'
import type { Span } from '../model/span.ts'
import { type Word, wordsOf } from '../text/words.ts'
import { lemmasOf, sameLemma } from './lemma.ts'
import { type Content, passagesByWord } from './passages-by-word.ts'
import { contractedWords } from './word-features.ts'

/** Share of the words of weight that two passages have in common, seen from either. */
const ALIKE = 0.6
/** Fewer words of weight say too little to contradict anything. */
const FEWEST = 2
/** The same for a sentence that nobody is named for: what it means is told by its words alone. */
const NEARLY_ALIKE = 0.8
const MORE = 3

/** A sentence of an article. */
export interface Told extends Span {
  readonly article: string
}

/**
 * Returns the passages that tell the same but for a negation, in the order given.
 *
 * ```text
 * Roe said there are plans to sell the dock.       plans sell dock
 * Roe said there are no plans to sell the dock.    plans sell dock    no
 * ```
 *
 * At least one of the two is reported without quoting: between two quoted wordings the collation tells it. Compared are
 * passages of one utterance, and reports of one speaker in one article; not a few quoted words in the reporter's own
 * sentence, for the “not” may stand outside the marks. Besides, a report and a sentence of the same article that
 * neither quotes nor is said to be anybody's, where nearly all words are alike.
 *
 * @param sentences of all articles, in order of place
 * @param textOf the file as decoded, by article id
 */
export function findOpposites(
  passages: readonly AttributedQuotation[],
  sentences: readonly Told[],
  textOf: (articleId: string) => string,
): Opposite[] {
  const groups = new Map<string, { utterance: string | null; members: Read[] }>()
  const add = (key: string, utterance: string | null, read: Read) => {
    const group = groups.get(key) ?? { utterance, members: [] }
    group.members.push(read)
    groups.set(key, group)
  }
  for (const passage of passages) {
    if (passage.quotation.kind === 'partial') continue
    const read = readPassage(passage, textOf(passage.quotation.article))
    for (const id of passage.utterances) add(`utterance ${id}`, id, read)
    if (read.reported && passage.speaker !== null)
      add(`speaker ${passage.quotation.article} ${passage.speaker}`, null, read)
  }
  const found = new Map<string, Opposite>()
  for (const { utterance, members } of groups.values()) {
    if (
      !members.some((one) => one.reported) ||
      !members.some((one) => differByNegation(one, members[0] as Read))
    )
      continue
    const likely = passagesByWord(members.map(({ content }) => content))
    members.forEach((one, at) => {
      for (const there of likely(one.content, ALIKE)) {
        if (there <= at) continue
        const other = members[there] as Read
        const key = `${one.side.quotation} ${other.side.quotation}`
        if (!found.has(key) && areOpposite(one, other))
          found.set(key, { one: one.side, other: other.side, utterance })
      }
    })
  }
  const byArticle = Map.groupBy(passages, ({ quotation }) => quotation.article)
  for (const [article, told] of Map.groupBy(sentences, (sentence) => sentence.article)) {
    const own = byArticle.get(article) ?? []
    for (const pair of againstReports(told, own, textOf(article)))
      found.set(`${pair.one.start} ${pair.other.quotation}`, pair)
  }
  return [...found.values()]
}

/** Sentences that nobody is named for, against the reports of the same article. */
function againstReports(
  sentences: readonly Told[],
  passages: readonly AttributedQuotation[],
  text: string,
): Opposite[] {
  const [indirect, quoted] = [true, false].map((wanted) =>
    passages.filter(({ quotation }) => (quotation.kind === 'indirect') === wanted),
  ) as [AttributedQuotation[], AttributedQuotation[]]
  if (indirect.length === 0) return []
  const reports = indirect.map((report) => readPassage(report, text))
  const likely = passagesByWord(reports.map(({ content }) => content))
  const isQuoted = overlapsOneOf(quoted.map(({ quotation }) => quotation))
  return sentences.flatMap((sentence) => {
    if (isQuoted(sentence)) return []
    const told = readWords(wordsOf(text, sentence.start, sentence.end), { ...sentence, quotation: null })
    return likely(told.content, NEARLY_ALIKE)
      .map((at) => reports[at] as Read)
      .filter(
        (report) =>
          !overlap(report.side, sentence) &&
          differByNegation(told, report) &&
          covers(told, report, NEARLY_ALIKE, MORE) &&
          covers(report, told, NEARLY_ALIKE, MORE),
      )
      .map((report) => ({ one: told.side, other: report.side, utterance: null }))
  })
}

/** Returns a function that says whether a span overlaps one of `spans`, without asking each of them. */
function overlapsOneOf(spans: readonly Span[]): (span: Span) => boolean {
  const inOrder = [...spans].sort((a, b) => a.start - b.start)
  let furthest = 0
  /** Where what begins up to here ends at the latest. */
  const ends = inOrder.map(({ end }) => {
    furthest = Math.max(furthest, end)
    return furthest
  })
  return ({ start, end }) => {
    let [low, high] = [0, inOrder.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((inOrder[middle] as Span).start < end) low = middle + 1
      else high = middle
    }
    return (ends[low - 1] ?? 0) > start
  }
}

function overlap(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end
}

interface Read {
  readonly side: OppositeSide
  readonly reported: boolean
  readonly content: Content
}

function readPassage({ quotation }: AttributedQuotation, text: string): Read {
  const words = quotation.segments.flatMap(({ start, end }) => wordsOf(text, start, end))
  const { id, article, start, end, kind } = quotation
  return { ...readWords(words, { quotation: id, article, start, end }), reported: kind === 'indirect' }
}

function readWords(words: readonly Word[], place: Omit<OppositeSide, 'negations'>): Read {
  const content = words.filter((word) => !saysNo(word) && classesOf(word.normal).length === 0)
  return {
    side: { ...place, negations: words.filter(saysNo).map(({ start, end }) => ({ start, end })) },
    reported: false,
    content: content.map((word) => lemmasOf(word.normal)),
  }
}

function saysNo({ normal }: Word): boolean {
  return (
    NEGATIONS.has(normal) ||
    contractedWords(normal).includes('not') ||
    lemmasOf(normal).some((lemma) => DENIALS.has(lemma))
  )
}

function areOpposite(one: Read, other: Read): boolean {
  if (!one.reported && !other.reported) return false
  return (
    differByNegation(one, other) && covers(one, other, ALIKE, FEWEST) && covers(other, one, ALIKE, FEWEST)
  )
}

function differByNegation(one: Read, other: Read): boolean {
  return one.side.negations.length % 2 !== other.side.negations.length % 2
}

function covers(one: Read, other: Read, share: number, fewest: number): boolean {
  const shared = one.content.filter((word) => other.content.some((there) => sameLemma(word, there)))
  return shared.length >= fewest && shared.length >= one.content.length * share
}
