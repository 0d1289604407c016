import type { CollatedUtterance } from '../model/edition.ts'
import type { Slice } from '../model/slice.ts'
import { sure } from '../sure.ts'
import { wordsOf } from '../text/words.ts'
import { type CollationTable, collationTable, type Row } from './collation-table.ts'
import type { EditionIndex } from './edition-index.ts'
import { wordSlices } from './stack-lines.ts'

/** Fewer words than this say little, and may be what others say in words of their own beside it. */
const FEWEST_WORDS = 6

/** What one outlet alone quotes of a statement that others quote too. */
export interface LoneParts {
  /** Number of the outlet. */
  readonly outlet: number
  readonly siglum: string
  readonly slices: readonly Slice[]
}

/**
 * Returns the parts of a statement that one outlet quotes and all others do not, outlet by outlet. Words that others leave
 * out inside what they quote are not among them: these are told as differences. Nor is a part most of whose words others
 * print in another place of the statement: they may tell it there.
 *
 * ```text
 * 1  We did not expect much, but we will sign today      1: We did not expect much, but
 * 2                              we will sign
 * 3                                      sign tomorrow
 * ```
 */
export function loneParts(index: EditionIndex, entry: CollatedUtterance): LoneParts[] {
  const table = outletsAlone(collationTable(index, entry))
  const owners = Array.from({ length: table.places }, (_, place) => onlyOwner(table, place))
  const parts: LoneParts[] = []
  for (let from = 0, to = 0; from < owners.length; from = to) {
    const row = owners[from]
    to = from + 1
    while (to < owners.length && owners[to] === row) to++
    if (!row || !isTelling(table, row, from, to)) continue
    const { outlet, witness } = row
    parts.push({ outlet: outlet.number, siglum: witness.siglum, slices: wordSlices(index, row, from, to) })
  }
  return joinOwn(parts)
}

/** A transcript is no outlet: what it holds, one outlet can still be alone to quote. */
function outletsAlone(table: CollationTable): CollationTable {
  return { ...table, rows: table.rows.filter(({ outlet }) => !outlet.reference) }
}

/** The row that has words at a place which no other outlet quotes; of an outlet's several the first. */
function onlyOwner({ rows }: CollationTable, place: number): Row | null {
  const owner = rows.find(({ cells }) => cells[place]?.text != null)
  const others = rows.filter(({ outlet }) => outlet.number !== owner?.outlet.number)
  return owner && others.every(({ cells }) => cells[place]?.gap === 'lacuna') ? owner : null
}

/** Whether a part is long enough, and at least half of its words stand nowhere in what others print. */
function isTelling({ rows }: CollationTable, row: Row, from: number, to: number): boolean {
  const own = wordsIn(row, from, to)
  if (own.length < FEWEST_WORDS) return false
  const elsewhere = new Set(
    rows
      .filter(({ outlet }) => outlet.number !== row.outlet.number)
      .flatMap((other) => wordsIn(other, 0, other.cells.length)),
  )
  return own.filter((word) => elsewhere.has(word)).length * 2 <= own.length
}

function wordsIn({ cells }: Row, from: number, to: number): string[] {
  return cells.slice(from, to).flatMap(({ text }) => wordsOf(text ?? '').map(({ normal }) => normal))
}

/** An outlet's parts of one statement stand together, under the first passage that has one. */
function joinOwn(parts: readonly LoneParts[]): LoneParts[] {
  return [...Map.groupBy(parts, ({ outlet }) => outlet).values()].map((own) => ({
    ...sure(own[0], 'part of an outlet'),
    slices: own.flatMap(({ slices }) => slices),
  }))
}
