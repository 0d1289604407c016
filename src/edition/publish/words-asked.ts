import type { CollatedPiece, CollatedText, StackLine, WordsAsked } from '../model/page-comparison.ts'
import { sure } from '../sure.ts'
import { type CollationTable, cellAt } from './collation-table.ts'
import type { EditionIndex } from './edition-index.ts'
import { COMPACT, stackLines } from './stack-lines.ts'

/**
 * Returns who prints each word: run by run of the collated text, and in each run the places where the same witnesses part
 * company. Who does not quote a part is not named there.
 *
 * ```text
 * We will | never 1 3   a row; “We will” is the row before it
 *         | not   2
 * ```
 */
export function wordsAsked(
  index: EditionIndex,
  table: CollationTable,
  collated: CollatedText,
): readonly WordsAsked[] {
  const starts = collated.pieces.map((piece) => Number(piece.id.slice('at-'.length)) - 1)
  const naming = collated.outlets >= COMPACT ? 'numbers' : 'badges'
  return collated.pieces.map((piece, at) => {
    const start = sure(starts[at], 'start of a run')
    const end = starts[at + 1] ?? table.places
    const rows: WordsAsked['rows'][number][] = []
    for (let from = start; from < end; ) {
      let to = from + 1
      while (to < end && partsAt(table, to) === partsAt(table, from)) to++
      const lines = stackLines(index, table, from, to, naming)
      const row = lines.filter(({ gap }) => gap !== 'lacuna')
      if (row.some(({ gap }) => gap === null))
        rows.push(row.map((line) => ({ ...line, at: placeOf(piece, line) })))
      from = to
    }
    return { id: `who-${start + 1}`, rows }
  })
}

/** Who has the same as whom at a place, as text: places with the same partition make one row. */
function partsAt({ rows }: CollationTable, place: number): string {
  const first = new Map<string, number>()
  return rows
    .map((row, at) => {
      const cell = cellAt(row, place)
      const key = `${cell.gap ?? ''} ${cell.moved ?? ''} ${cell.key}`
      const same = first.get(key) ?? at
      first.set(key, same)
      return cell.gap ?? same
    })
    .join(' ')
}

/** The line of a stack that a reading is part of, or the words in line. */
function placeOf(piece: CollatedPiece, { sigla }: StackLine): string {
  if (piece.kind === 'shared') return piece.id
  const siglum = sure(sigla[0], 'witness on a line')
  return piece.lines.find((line) => line.gap === null && line.sigla.includes(siglum))?.id ?? piece.id
}
