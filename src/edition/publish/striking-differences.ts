import type { Difference } from '../model/collation.ts'
import type { CollatedUtterance } from '../model/edition.ts'
import type { StoryPage } from '../model/page-story.ts'
import { sure } from '../sure.ts'
import { collatedText } from './collated-text.ts'
import { collationTable, type Row } from './collation-table.ts'
import { contestedPlace } from './contested-place.ts'
import { differenceLines } from './difference-lines.ts'
import { type EditionIndex, outletsOf } from './edition-index.ts'
import { type Between, hasDeparture, originsOf } from './independence.ts'
import { isHeading } from './kind-word.ts'
import { utteranceLabel } from './utterance-label.ts'

/** How many are told. */
const TOLD = 5
/** Fewer quoted words than this prove little: they were chosen to fit a sentence. */
const FEW_WORDS = 4

/** A difference that could be told, and how much speaks for it. */
interface Candidate {
  readonly entry: CollatedUtterance
  readonly difference: Difference
  readonly pairs: readonly string[]
  /** Compared from the left; more is better. */
  readonly weight: readonly number[]
}

/**
 * Returns the differences to be seen first, one for each statement as long as there are enough: those that may change
 * the meaning before the others that are not of form; those between two outlets' own words before translations;
 * those between independent texts before those within one line; then those where one denies what another does not, and
 * those in the statements that most independent texts quote; then as the collation ranks them, the one of a reason told
 * in fewest places first. Headings and very short fragments are no ground for any. A statement’s first is told as its
 * own page begins, with all who print anything there. Only then a second of the same statement, but never twice for two
 * outlets.
 */
export function strikingDifferences(index: EditionIndex): StoryPage['striking'] {
  const ranked = index.edition.utterances
    .filter((entry) => outletsOf(index, entry.utterance.witnesses).length > 1)
    .flatMap((entry) => candidatesOf(index, entry))
    .sort((a, b) => compareWeights(b.weight, a.weight))
  const told: Candidate[] = []
  const pairs = new Set<string>()
  for (const once of [true, false]) {
    for (const one of ranked) {
      if (told.length >= TOLD) break
      if (once && told.some(({ entry }) => entry === one.entry)) continue
      if (one.pairs.some((pair) => pairs.has(pair))) continue
      for (const pair of one.pairs) pairs.add(pair)
      told.push(one)
    }
  }
  return told.flatMap(({ entry, difference }, at) => {
    const again = told.slice(0, at).some((one) => one.entry === entry)
    const collated = again ? null : collatedText(index, entry)
    const lines = collated ? differenceLines(index, entry, collated).differences : []
    const contested = collated && contestedPlace(index, entry, collated, lines)
    if (contested) return { utterance: utteranceLabel(index, entry), pieces: contested.pieces }
    const only = { ...entry, collation: { ...entry.collation, differences: [difference] } }
    const line = differenceLines(index, only, null).differences[0]
    return line ? { utterance: utteranceLabel(index, entry), pieces: line.pieces } : []
  })
}

function candidatesOf(index: EditionIndex, entry: CollatedUtterance): Candidate[] {
  const rows = new Map(rowsOf(index, entry))
  const origins = originsOf(index, entry)
  return [true, false].flatMap((grave) =>
    candidates(entry, rows, grave).flatMap((difference) => {
      const pairs = pairsOf(entry, difference, rows)
      if (pairs.length === 0) return []
      const denies = Number(difference.why === 'negation')
      const between = (asked: Between) => Number(hasDeparture(index, entry, difference, asked))
      const [own, apart] = [
        between({ ownWords: true, apart: false }),
        between({ ownWords: true, apart: true }),
      ]
      return { entry, difference, pairs, weight: [Number(grave), own, apart, denies, origins] }
    }),
  )
}

function compareWeights(one: readonly number[], two: readonly number[]): number {
  for (const [at, weight] of one.entries()) {
    const other = sure(two[at], 'weight')
    if (weight !== other) return weight - other
  }
  return 0
}

/** The rows that can be a ground, by siglum. */
function rowsOf(index: EditionIndex, entry: CollatedUtterance): [string, Row][] {
  return collationTable(index, entry)
    .rows.filter((row) => row.cells.filter((cell) => cell.text !== null).length >= FEW_WORDS)
    .filter((row) => !isHeading(index, index.quotation(row.witness.quotation).quotation))
    .map((row) => [row.witness.siglum, row])
}

/** As the collation ranks them; neighbours with one reason by the number of places, so that the plain case leads. */
function candidates(
  { collation }: CollatedUtterance,
  rows: ReadonlyMap<string, Row>,
  grave: boolean,
): Difference[] {
  if (!rows.has(collation.base)) return []
  const fit = collation.differences.filter(
    (one) =>
      one.kind !== 'lacuna' &&
      (grave ? one.class === 'meaning' : one.class === 'word' || one.class === 'order') &&
      one.witnesses.some((siglum) => rows.has(siglum)),
  )
  const reasons = [...new Set(fit.map((one) => one.why))]
  return fit.toSorted(
    (a, b) =>
      reasons.indexOf(a.why) - reasons.indexOf(b.why) ||
      (a.kind === 'omission' ? 0 : a.places.length - b.places.length),
  )
}

/** The outlets that differ, each with the base's: `statement 1 4`. One outlet's own second wording is no pair. */
function pairsOf(
  { utterance, collation }: CollatedUtterance,
  { witnesses }: Difference,
  rows: ReadonlyMap<string, Row>,
): string[] {
  const base = rows.get(collation.base)?.outlet.number
  const numbers = new Set(witnesses.flatMap((siglum) => rows.get(siglum)?.outlet.number ?? []))
  return [...numbers].filter((one) => one !== base).map((one) => `${utterance.id} ${base} ${one}`)
}
