import type { Row } from './row.ts'

/**
 * Returns the fullest witness. Of those as full but for a word or two, it is the one with the most words that others
 * print too, so that what is told against it is what a few print and not what all but one do. One nearly as full as the fullest that was not translated comes before a translation, whose
 * words are its translator's. Its own insertions are not counted. A convenience, never “the original”. Among equals the
 * one with the most words, then the one whose words sort first, then the first by file and place; never by siglum or
 * order.
 */
export function chooseBase(rows: readonly Row[]): Row | undefined {
  const most = Math.max(0, ...rows.map(wordsIn))
  const first = (row: Row) => Number(!row.translated && wordsIn(row) >= most * NEARLY)
  const carriers = new Map<string, number>()
  for (const word of rows.flatMap((row) => [...vocabulary(row)]))
    carriers.set(word, (carriers.get(word) ?? 0) + 1)
  const common = new Map(
    rows.map((row) => [
      row,
      [...vocabulary(row)].reduce((sum, word) => sum + (carriers.get(word) ?? 1) - 1, 0),
    ]),
  )
  const shared = (row: Row) => (wordsIn(row) >= most * FULL ? (common.get(row) ?? 0) : -1)
  return rows.toSorted(
    (one, other) =>
      first(other) - first(one) ||
      shared(other) - shared(one) ||
      wordsIn(other) - wordsIn(one) ||
      compare(printedBy(one), printedBy(other)) ||
      compare(one.article, other.article) ||
      (one.tokens[0]?.start ?? 0) - (other.tokens[0]?.start ?? 0),
  )[0]
}

/** As full but for a word or two. */
const FULL = 0.9
/** Nearly as full: at least this share of the most words. */
const NEARLY = 0.75

function wordsIn(row: Row): number {
  return row.tokens.filter((token) => token.kind === 'word' && !token.inserted).length
}

function vocabulary(row: Row): ReadonlySet<string> {
  return new Set(
    row.tokens.flatMap((token) => (token.kind === 'word' && !token.inserted ? token.normal : [])),
  )
}

function printedBy(row: Row): string {
  return row.tokens.map((token) => token.text).join(' ')
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0
}
