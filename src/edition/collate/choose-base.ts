import type { Row } from './row.ts'

/**
 * Returns the fullest witness. Of those as full but for a word or two, it is the one with the most words that others
 * print too, so that what is told against it is what a few print and not what all but one do; a wording that more
 * outlets print than any so full may be a little shorter in a short statement. One that was not
 * translated and is nearly as full as the fullest comes before a translation, whose words are its translator's and
 * often more than were said. Its own insertions are not counted. A convenience, never “the original”. Among equals the
 * one with the fewest insertions, then the one with the most words, then the one whose words sort first, then the first by file and place; never by siglum or
 * order.
 */
export function chooseBase(all: readonly Row[]): Row | undefined {
  const fullest = Math.max(0, ...all.map(wordsIn))
  const untranslated = all.filter((row) => !row.translated)
  const rows = untranslated.some((row) => wordsIn(row) >= fullest * NEARLY) ? untranslated : all
  const most = Math.max(0, ...rows.map(wordsIn))
  const vocabularies = new Map(all.map((row) => [row, vocabulary(row)]))
  const wordsOf = (row: Row) => vocabularies.get(row) ?? vocabulary(row)
  const carriers = new Map<string, number>()
  for (const word of all.flatMap((row) => [...wordsOf(row)]))
    carriers.set(word, (carriers.get(word) ?? 0) + 1)
  const common = new Map(
    rows.map((row) => [row, [...wordsOf(row)].reduce((sum, word) => sum + (carriers.get(word) ?? 1) - 1, 0)]),
  )
  const copies = new Map(
    rows.map((row) => [row, rows.filter((other) => areCopies(wordsOf(row), wordsOf(other))).length]),
  )
  const isAsFull = (row: Row) => wordsIn(row) >= most * FULL
  const frequent = Math.max(0, ...rows.filter(isAsFull).map((row) => copies.get(row) ?? 0))
  const isFull = (row: Row) =>
    isAsFull(row) ||
    (wordsIn(row) >= Math.max(most * NEARLY, most - SPARE) && (copies.get(row) ?? 0) > frequent)
  const shared = (row: Row) => (isFull(row) ? (common.get(row) ?? 0) : -1)
  return rows.toSorted(
    (one, other) =>
      shared(other) - shared(one) ||
      insertionsIn(one) - insertionsIn(other) ||
      wordsIn(other) - wordsIn(one) ||
      compare(printedBy(one), printedBy(other)) ||
      compare(one.article, other.article) ||
      (one.tokens[0]?.start ?? 0) - (other.tokens[0]?.start ?? 0),
  )[0]
}

/** As full but for a word or two. */
const FULL = 0.9
/** A wording that more outlets print may be so many words shorter. */
const SPARE = 2
/** Nearly as full: at least this share of the most words. */
const NEARLY = 0.75

function wordsIn(row: Row): number {
  return row.tokens.filter((token) => token.kind === 'word' && !token.inserted).length
}

function insertionsIn(row: Row): number {
  return row.tokens.filter((token) => token.inserted).length
}

/** So much of all words of two near-copies is in both. */
const ALIKE = 0.7

function areCopies(words: ReadonlySet<string>, others: ReadonlySet<string>): boolean {
  let both = 0
  for (const word of words) if (others.has(word)) both++
  return both >= (words.size + others.size - both) * ALIKE
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
