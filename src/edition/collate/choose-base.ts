import type { Row } from './row.ts'

/**
 * Returns the witness with the most words; one nearly as full that was not translated comes before a translation, whose
 * words are its translator's. Its own insertions are not counted. A convenience, never “the original”. Among equally long ones the one whose
 * words sort first, among equal ones the first by file and place; never by siglum or order.
 */
export function chooseBase(rows: readonly Row[]): Row | undefined {
  const most = Math.max(0, ...rows.map(wordsIn))
  const first = (row: Row) => Number(!row.translated && wordsIn(row) >= most * NEARLY)
  return rows.toSorted(
    (one, other) =>
      first(other) - first(one) ||
      wordsIn(other) - wordsIn(one) ||
      compare(printedBy(one), printedBy(other)) ||
      compare(one.article, other.article) ||
      (one.tokens[0]?.start ?? 0) - (other.tokens[0]?.start ?? 0),
  )[0]
}

/** Nearly as full: at least this share of the most words. */
const NEARLY = 0.75

function wordsIn(row: Row): number {
  return row.tokens.filter((token) => token.kind === 'word' && !token.inserted).length
}

function printedBy(row: Row): string {
  return row.tokens.map((token) => token.text).join(' ')
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0
}
