import type { CollatedUtterance } from '../model/edition.ts'
import type { Pieces } from '../model/page-words.ts'
import type { Slice } from '../model/slice.ts'
import { withoutEnd } from '../text/without-end.ts'
import { type CollationTable, collationTable } from './collation-table.ts'
import type { EditionIndex } from './edition-index.ts'
import { isHole, isShared, wordSlices } from './stack-lines.ts'
import { countOf, numberWord } from './wording.ts'

/** Runs told; of more, the longest. */
const MOST = 3
/** Two or three words in common say little. */
const FEWEST_WORDS = 4

/** Neighbouring words that everyone who quotes them prints alike. */
interface Run {
  readonly from: number
  readonly slice: Slice
  /** How many outlets quote them, the fewest at any place. */
  readonly outlets: number
}

/**
 * Returns, in a sentence, the words that are safest to repeat: the longest runs that every outlet quoting the part prints
 * alike, to the character, and how many quote each. Empty where only one outlet quotes the statement, where all print all
 * of it alike, and where no four words running are.
 *
 * ```text
 * Every outlet that quotes these parts prints “We will” (all three) … “sign” (two of three).
 * ```
 */
export function safestWording(index: EditionIndex, entry: CollatedUtterance): Pieces {
  const table = collationTable(index, entry)
  const all = carriersOf(table, () => true)
  if (all < 2 || entry.collation.differences.every(({ kind }) => kind === 'lacuna')) return []
  const runs = runsOf(index, table, all)
  if (runs.length === 0) return []
  const longest = runs
    .toSorted((a, b) => b.slice.text.length * b.outlets - a.slice.text.length * a.outlets)
    .slice(0, MOST)
    .sort((a, b) => a.from - b.from)
  const byAll = longest.every((run) => run.outlets === all)
  const told = longest.flatMap(
    (run, at): Pieces => [
      ...(at > 0 ? [{ kind: 'words' as const, text: ' … ' }] : []),
      { kind: 'slice', slice: run.slice },
      ...(byAll ? [] : [{ kind: 'words' as const, text: ` (${share(run.outlets, all)})` }]),
    ],
  )
  const who = byAll
    ? `${all === 2 ? 'Both outlets' : `All ${countOf(all, 'outlet')}`} print `
    : `Every outlet that quotes ${longest.length > 1 ? 'these parts' : 'this part'} prints `
  return [{ kind: 'words', text: who }, ...told, { kind: 'words', text: '.' }]
}

function share(some: number, all: number): string {
  return some === all ? `all ${numberWord(all)}` : `${numberWord(some)} of ${numberWord(all)}`
}

function carriersOf({ rows }: CollationTable, has: (row: CollationTable['rows'][number]) => boolean): number {
  return new Set(rows.flatMap((row) => (!row.outlet.reference && has(row) ? row.outlet.number : []))).size
}

function whoQuotes({ rows }: CollationTable, place: number): string {
  return rows.map(({ cells }) => (cells[place]?.gap === 'lacuna' ? '-' : '=')).join('')
}

/** Runs of shared places that the same witnesses quote and print alike to the character, from left to right. */
function runsOf(index: EditionIndex, table: CollationTable, all: number): Run[] {
  const runs: Run[] = []
  for (let from = 0; from < table.places; from++) {
    if (!isShared(table, from, all)) continue
    let to = from + 1
    while (to < table.places && isShared(table, to, all) && whoQuotes(table, to) === whoQuotes(table, from))
      to++
    const run = longestAlike(index, table, from, to)
    if (run) runs.push(run)
    from = to - 1
  }
  return runs
}

/** The longest part of a run of shared places whose characters, but for punctuation at its end, all print alike. */
function longestAlike(index: EditionIndex, table: CollationTable, from: number, to: number): Run | null {
  let best: Run | null = null
  for (let start = from; start < to; start++) {
    for (let end = to; end - start >= FEWEST_WORDS; end--) {
      const slice = alike(index, table, start, end)
      if (!slice) continue
      const places = Array.from({ length: end - start }, (_, step) => start + step)
      const outlets = Math.min(
        ...places.map((place) => carriersOf(table, (row) => row.cells[place]?.text != null)),
      )
      if (!best || slice.text.length > best.slice.text.length) best = { from: start, slice, outlets }
      break
    }
  }
  return best
}

/** The words of a run, without the punctuation that ends it, where whoever quotes any of them prints just these. */
function alike(index: EditionIndex, table: CollationTable, from: number, to: number): Slice | null {
  let found: Slice | null = null
  for (const row of table.rows) {
    const cells = row.cells.slice(from, to)
    if (cells.every((cell) => cell.gap === 'lacuna')) continue
    if (cells.some((_, step) => isHole(row, from + step)) || cells.some((cell) => cell.text === null))
      return null
    const [slice, ...more] = wordSlices(index, row, from, to)
    if (!slice || more.length > 0) return null
    const text = withoutEnd(slice.text, /[\p{P}\s]/u)
    if (found && found.text !== text) return null
    found ??= { ...slice, end: slice.start + text.length, text }
  }
  return found
}
