import type { Difference } from '../model/collation.ts'
import type { CollatedUtterance } from '../model/edition.ts'
import type { StoryPage } from '../model/page.ts'
import { collationTable, type Row } from './collation-table.ts'
import { differenceLines } from './difference-lines.ts'
import { type EditionIndex, outletsOf } from './edition-index.ts'
import { isHeading } from './kind-word.ts'
import { utteranceLabel } from './utterance-label.ts'

/** How many are told. */
const TOLD = 5
/** Fewer quoted words than this prove little: they were chosen to fit a sentence. */
const FEW_WORDS = 4

/**
 * Returns the differences to be seen first: of those that may change the meaning (then of the others that are not
 * of form), those in the statements most outlets quote, gravest first, and for each two outlets and statement one:
 * the one of that reason told in fewest places. Headings and very short fragments are no ground for any.
 */
export function strikingDifferences(index: EditionIndex): StoryPage['striking'] {
  const entries = index.edition.utterances
    .map((entry) => ({ entry, outlets: outletsOf(index, entry.utterance.witnesses).length }))
    .filter(({ outlets }) => outlets > 1)
    .sort((a, b) => b.outlets - a.outlets)
    .map(({ entry }) => ({ entry, rows: new Map(rowsOf(index, entry)) }))
  const told: StoryPage['striking'][number][] = []
  const seen = new Set<string>()
  for (const grave of [true, false]) {
    for (const { entry, rows } of entries) {
      if (told.length >= TOLD) return told
      for (const difference of candidates(entry, rows, grave)) {
        const pairs = pairsOf(entry, difference, rows)
        if (told.length >= TOLD || pairs.length === 0 || pairs.some((pair) => seen.has(pair))) continue
        for (const pair of pairs) seen.add(pair)
        const only = { ...entry, collation: { ...entry.collation, differences: [difference] } }
        const line = differenceLines(index, only, null).differences[0]
        if (line) told.push({ utterance: utteranceLabel(index, entry), pieces: line.pieces })
      }
    }
  }
  return told
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
