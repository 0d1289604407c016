import type { Article } from '../model/article.ts'
import type { CollatedUtterance } from '../model/edition.ts'
import type { Telling } from '../model/page-story.ts'
import type { Span } from '../model/span.ts'
import type { Witness } from '../model/utterance.ts'
import { sure } from '../sure.ts'
import type { EditionIndex } from './edition-index.ts'
import { carriersOf } from './matrix.ts'
import { utteranceLabel } from './utterance-label.ts'
import { countOf, numberWord, sentenceCase } from './wording.ts'

/** Threads drawn; more would not be told apart. */
const MOST_THREADS = 12

/** With more articles than this, those that hold no thread are not drawn. */
const MOST_BARS = 24

/**
 * Returns where in each article the most shared utterances stand, in percent of the article's length, and
 * where its other quotations stand; null for a story of one article.
 */
export function orderOfTelling(index: EditionIndex): Telling | null {
  const { utterances } = index.edition
  if (index.edition.articles.length < 2) return null
  const bodies = new Map(index.edition.articles.map((article) => [article.id, bodyOf(article)]))
  const percent = (id: string, offset: number) => {
    const { start, end } = sure(bodies.get(id), `article is called ${id}`)
    return Math.min(100, Math.max(0, Math.round(((offset - start) / Math.max(1, end - start)) * 100)))
  }
  const shared = utterances
    .filter((entry) => new Set(printed(entry).map((one) => one.article)).size > 1)
    .filter((entry) => carriersOf(index, entry).size > 1)
  const threads = shared.slice(0, MOST_THREADS)
  const holding = new Set(threads.flatMap((entry) => standsOf(index, entry).map(({ article }) => article)))
  const many = index.edition.articles.length > MOST_BARS
  const articles = index.edition.articles.filter(({ id }) => !many || holding.has(id))
  const position = new Map(articles.map((article, at) => [article.id, at]))
  const drawn = new Set(threads.flatMap((entry) => printed(entry).map((one) => one.quotation)))
  const others = index.edition.quotations
    .filter(({ quotation }) => quotation.kind !== 'indirect' && !drawn.has(quotation.id))
    .flatMap(({ quotation }) => {
      const article = position.get(quotation.article)
      return article === undefined ? [] : { article, at: percent(quotation.article, quotation.start) }
    })
  return {
    articles: articles.map(({ id }) => ({ outlet: index.outletOf(id).mark, path: index.articlePath(id) })),
    threads: threads.map((entry, at) => ({
      letter: String.fromCharCode(65 + at),
      utterance: utteranceLabel(index, entry),
      stands: standsOf(index, entry)
        .map(({ article, start, reported }) => ({
          article: sure(position.get(article), `article is called ${article}`),
          at: percent(article, start),
          reported,
        }))
        .sort((a, b) => a.article - b.article || a.at - b.at),
    })),
    note: [
      ...(shared.length > threads.length
        ? [
            `Of ${countOf(shared.length, 'statement')} that several outlets quote, ${numberWord(threads.length)} are lettered.`,
          ]
        : []),
      ...(position.size < index.edition.articles.length
        ? [
            `${sentenceCase(countOf(index.edition.articles.length - position.size, 'more article holds', 'more articles hold'))} none of them.`,
          ]
        : []),
    ].join(' '),
    others,
  }
}

/** Where an utterance is quoted or reported. */
function standsOf(index: EditionIndex, entry: CollatedUtterance) {
  return [
    ...printed(entry).map(({ article, start }) => ({ article, start, reported: false })),
    ...entry.utterance.reported.map((id) => {
      const { article, start } = index.quotation(id).quotation
      return { article, start, reported: true }
    }),
  ]
}

function printed({ utterance }: CollatedUtterance): readonly Witness[] {
  return utterance.witnesses.filter((one) => one.class === 'outlet')
}

/** From the first to the last printed word, stamps and credits left aside. */
function bodyOf(article: Article): Span {
  const told = article.parts.filter(
    (part) => part.kind !== 'space' && part.kind !== 'stamp' && part.kind !== 'metadata',
  )
  return { start: told[0]?.start ?? 0, end: told.at(-1)?.end ?? article.text.length }
}
