import type { Gap } from '../model/collation.ts'
import type { OutletMark } from '../model/outlet-mark.ts'
import type { StackLine } from '../model/page-comparison.ts'
import { sure } from '../sure.ts'
import { baseRow, type Cell, type CollationTable, type Row } from './collation-table.ts'
import type { EditionIndex } from './edition-index.ts'
import { marksOf, numberRanges } from './outlet-marks.ts'
import { joinSpans } from './slices.ts'
import { GAP_WORDS, MOVED_WORDS, NOTHING_HERE } from './wording.ts'

/** From this many outlets on, lines carry numbers in place of badges. */
export const COMPACT = 9

/** Beyond this many outlets a line of the collated text only counts them: who differs is what a reader looks for. */
const COUNTED = 8

/** Who prints a line: badges for few outlets; else numbers where all are asked for, and counts of many where not. */
export type Naming = 'badges' | 'numbers' | 'counts'

/** Returns true where two or more outlets print the same and nobody who quotes this part has anything else. */
export function isShared({ rows }: CollationTable, place: number, outlets: number): boolean {
  const present = rows.filter((row) => row.cells[place]?.text != null)
  if (rows.some((row) => isHole(row, place))) return false
  const keys = new Set(present.map((row) => row.cells[place]?.key))
  const carriers = new Set(present.map((row) => row.outlet.number))
  return keys.size === 1 && carriers.size >= Math.min(2, outlets)
}

/** Returns whether a row has no words at a place inside what it quotes. */
export function isHole(row: Row, place: number): boolean {
  const gap = row.cells[place]?.gap
  return gap === 'omission' || gap === 'ellipsis'
}

/** Nothing is left out where the base itself prints nothing: the others have words of their own there. */
function gapWord(gap: Gap, base: Row, from: number, to: number): string {
  const nothing = base.cells.slice(from, to).every((cell) => cell.gap === 'omission')
  return gap === 'omission' && nothing ? NOTHING_HERE : GAP_WORDS[gap]
}

const HOLES = ['moved', 'ellipsis', 'omission'] as const
type Hole = (typeof HOLES)[number]

/** Returns rows with the same words in a run of places, under those words and where they break off; gaps under their name. */
export function linesOf({ rows }: CollationTable, from: number, to: number): Map<string, Row[]> {
  return Map.groupBy(rows, (row) => {
    const cells = row.cells.slice(from, to)
    if (cells.every((cell) => cell.gap === 'lacuna')) return 'lacuna'
    const words = cells.map((cell) => cell.key).filter(Boolean)
    if (words.length > 0 || cells.some((cell) => cell.text !== null)) {
      const { begins, ends } = edgesOf(row, from, to)
      return `${begins ? '~' : '='}${ends ? '~' : '='} ${words.join(' ')}`
    }
    return holeOf(cells)
  })
}

/** Moved only where all that is missing stands elsewhere. */
function holeOf(cells: readonly Cell[]): Hole {
  const holes = cells.filter((cell) => cell.gap === 'omission')
  if (cells.some((cell) => cell.gap === 'ellipsis')) return 'ellipsis'
  const directions = new Set(holes.map((cell) => cell.moved))
  return directions.size === 1 && !directions.has(null) ? 'moved' : 'omission'
}

/** Whether what a row quotes begins or ends inside a run of places. */
function edgesOf({ first, last }: Row, from: number, to: number): { begins: boolean; ends: boolean } {
  return { begins: first > from, ends: last < to - 1 }
}

const GAP_ORDER = ['omission', 'ellipsis', 'moved', 'lacuna']

/** Returns what each outlet has in a run of places, the base's wording first, gaps last. */
export function stackLines(
  index: EditionIndex,
  table: CollationTable,
  from: number,
  to: number,
  naming: Naming,
): StackLine[] {
  const groups = [...linesOf(table, from, to)]
  const base = baseRow(table)
  const rank = ([key, rows]: [string, Row[]]) => {
    const gap = GAP_ORDER.indexOf(key)
    if (gap !== -1) return 1000 + gap
    return rows.includes(base) ? -1000 : -new Set(rows.map((row) => row.outlet.number)).size
  }
  groups.sort((a, b) => rank(a) - rank(b))
  const speaking = new Set(
    groups.filter(([key]) => key !== 'lacuna').flatMap(([, rows]) => rows.map((row) => row.outlet.number)),
  )
  const lines: StackLine[] = []
  for (const [key, rows] of groups) {
    const moved = key === 'moved'
    const gap = moved ? 'omission' : GAP_ORDER.includes(key) ? (key as StackLine['gap']) : null
    const counted = gap === 'lacuna' ? rows.filter((row) => !speaking.has(row.outlet.number)) : rows
    if (counted.length === 0) continue
    const others = groups
      .filter((group) => group[0] !== key && group[0] !== 'lacuna')
      .flatMap((group) => group[1])
    const outlets = marksOf(counted, others)
    const shown = rows.includes(base) ? base : sure(rows[0], 'row of a line')
    const slices = gap ? [] : wordSlices(index, shown, from, to)
    const edges = !gap ? edgesOf(shown, from, to) : { begins: false, ends: false }
    lines.push({
      id: `at-${from + 1}-${shown.witness.siglum}`,
      slices,
      gap,
      word: moved ? movedWord(rows, from, to) : gap ? gapWord(gap, base, from, to) : '',
      moved,
      ...edges,
      outlets,
      sigla: counted.map(({ witness }) => witness.siglum),
      compact: naming === 'badges' || outlets.length < 3 ? '' : inShort(outlets, naming),
    })
  }
  const only = (line: StackLine) => line.gap === null && line.outlets.every((outlet) => outlet.again)
  const shown = lines.filter((line) => line.gap === null && !only(line))
  return [...shown, ...lines.filter(only), ...lines.filter((line) => line.gap !== null)]
}

function inShort(outlets: readonly OutletMark[], naming: Naming): string {
  const references = outlets.filter(({ reference }) => reference)
  const count = outlets.length - references.length
  if (naming === 'numbers' || count <= COUNTED) return numberRanges(outlets)
  return [`${count} outlets`, ...outlets.flatMap(({ reference }) => reference ?? [])].join(', ')
}

/** Rows that have the words elsewhere, not all on the same side, have them in another place. */
function movedWord(rows: readonly Row[], from: number, to: number): string {
  const sides = new Set(
    rows.flatMap((row) => row.cells.slice(from, to).flatMap((cell) => (cell.moved ? [cell.moved] : []))),
  )
  const [side, ...others] = sides
  return side && others.length === 0 ? MOVED_WORDS[side] : 'prints this elsewhere'
}

/** Returns what a row prints in a run of places. */
export function wordSlices(index: EditionIndex, row: Row, from: number, to: number) {
  const spans = row.cells.slice(from, to).flatMap((cell) => (cell.span ? [cell.span] : []))
  return joinSpans(index.article(row.witness.article), spans)
}
