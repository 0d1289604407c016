import { sure } from '../sure.ts'
import { textOrder } from '../text/text-order.ts'
import type { Row } from './row.ts'

/**
 * Returns the fullest witness. Of those as full but for a word or two, it is the one with the most words that others
 * print too, so that what is told against it is what a few print and not what all but one do; a wording that more
 * outlets print than any so full may be a little shorter in a short statement. One that was not
 * translated and is nearly as full as the fullest comes before a translation, whose words are its translator's and
 * often more than were said. Its own insertions are not counted. A convenience, never “the original”. Among equals the
 * one with the fewest insertions, then the one with the most words, then the one whose words sort first, then the first by file and place; never by siglum or
 * order. Throws where there is no witness: our own bug.
 */
export function chooseBase(all: readonly Row[]): Row {
  const fullest = Math.max(0, ...all.map(wordsIn))
  const untranslated = all.filter((row) => !row.translated)
  const rows = untranslated.some((row) => wordsIn(row) >= fullest * NEARLY) ? untranslated : all
  const most = Math.max(0, ...rows.map(wordsIn))
  const carriers = countCarriers(all)
  const vocabularies = rows.map(vocabulary)
  const candidates = rows.map((row, index): Candidate => {
    const words = sure(vocabularies[index], 'vocabulary')
    return {
      row,
      words: wordsIn(row),
      common: [...words].reduce((sum, word) => sum + sure(carriers.get(word), 'carrier') - 1, 0),
      copies: vocabularies.filter((others) => areCopies(words, others)).length,
    }
  })
  const isAsFull = ({ words }: Candidate) => words >= most * FULL
  const frequent = Math.max(...candidates.filter(isAsFull).map(({ copies }) => copies))
  const isFull = (one: Candidate) =>
    isAsFull(one) || (one.words >= Math.max(most * NEARLY, most - SPARE) && one.copies > frequent)
  const shared = (one: Candidate) => (isFull(one) ? one.common : -1)
  const [best] = candidates.sort(
    (one, other) =>
      shared(other) - shared(one) ||
      insertionsIn(one.row) - insertionsIn(other.row) ||
      other.words - one.words ||
      textOrder(printedBy(one.row), printedBy(other.row)) ||
      textOrder(one.row.article, other.row.article) ||
      one.row.start - other.row.start,
  )
  return sure(best, 'witness to tell against').row
}

interface Candidate {
  readonly row: Row
  /** How many it prints, its own insertions not counted. */
  readonly words: number
  /** How often others print a word of it. */
  readonly common: number
  /** How many are near-copies of it, itself among them. */
  readonly copies: number
}

/** How many witnesses print each word. */
function countCarriers(rows: readonly Row[]): Map<string, number> {
  const carriers = new Map<string, number>()
  for (const word of rows.flatMap((row) => [...vocabulary(row)]))
    carriers.set(word, (carriers.get(word) ?? 0) + 1)
  return carriers
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
