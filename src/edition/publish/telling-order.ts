import type { CollatedUtterance } from '../model/edition.ts'
import type { Telling } from '../model/page.ts'
import type { Witness } from '../model/utterance.ts'
import type { EditionIndex } from './edition-index.ts'
import { carriersOf } from './matrix.ts'
import { utteranceLabel } from './utterance-label.ts'
import { countOf, numberWord } from './wording.ts'

/** Threads drawn; more would not be told apart. */
const MOST_THREADS = 12

/**
 * Returns where in each article the most shared utterances stand, in percent of the article's length, and
 * where its other quotations stand; null for a story of one article.
 */
export function orderOfTelling(index: EditionIndex): Telling | null {
  const { articles, utterances } = index.edition
  if (articles.length < 2) return null
  const position = new Map(articles.map((article, at) => [article.id, at]))
  const percent = (id: string, offset: number) => {
    const { start, end } = bodyOf(index, id)
    return Math.min(100, Math.max(0, Math.round(((offset - start) / Math.max(1, end - start)) * 100)))
  }
  const shared = utterances
    .filter((entry) => new Set(printed(entry).map((one) => one.article)).size > 1)
    .filter((entry) => carriersOf(index, entry).size > 1)
  const threads = shared.slice(0, MOST_THREADS)
  const drawn = new Set(threads.flatMap((entry) => printed(entry).map((one) => one.quotation)))
  const others = index.edition.quotations
    .filter(({ quotation }) => quotation.kind !== 'indirect' && !drawn.has(quotation.id))
    .map(({ quotation }) => ({
      article: position.get(quotation.article) ?? 0,
      at: percent(quotation.article, quotation.start),
    }))
  return {
    articles: articles.map(({ id }) => ({ outlet: index.outletOf(id).mark, path: index.articlePath(id) })),
    threads: threads.map((entry, at) => ({
      letter: String.fromCharCode(65 + at),
      utterance: utteranceLabel(index, entry),
      stands: [
        ...printed(entry).map((one) => ({ ...one, reported: false })),
        ...entry.utterance.reported.map((id) => ({ ...index.quotation(id).quotation, reported: true })),
      ]
        .map(({ article, start, reported }) => ({
          article: position.get(article) ?? 0,
          at: percent(article, start),
          reported,
        }))
        .sort((a, b) => a.article - b.article || a.at - b.at),
    })),
    note:
      shared.length > threads.length
        ? `Of ${countOf(shared.length, 'statement')} that several outlets quote, ${numberWord(threads.length)} are lettered.`
        : '',
    others,
  }
}

function printed({ utterance }: CollatedUtterance): readonly Witness[] {
  return utterance.witnesses.filter((one) => one.class === 'outlet')
}

/** From the first to the last printed word, stamps and credits left aside. */
function bodyOf(index: EditionIndex, id: string): { start: number; end: number } {
  const article = index.article(id)
  const told = article.parts.filter(
    (part) => part.kind !== 'space' && part.kind !== 'stamp' && part.kind !== 'metadata',
  )
  return { start: told[0]?.start ?? 0, end: told.at(-1)?.end ?? article.text.length }
}
