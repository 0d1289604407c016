import type { Article } from '../model/article.ts'
import type { Gap } from '../model/collation.ts'
import type { OutletMark } from '../model/outlet-mark.ts'
import type { SideBySide, SideColumn, SideRun } from '../model/page-comparison.ts'
import { endsOf, sure } from '../sure.ts'
import { wordsOf } from '../text/words.ts'
import { baseRow, type Cell, type CollationTable, cellAt, LACUNA, type Row } from './collation-table.ts'
import type { EditionIndex } from './edition-index.ts'
import { kindWord } from './kind-word.ts'
import { marksOf, numberRanges } from './outlet-marks.ts'
import { rememberEach } from './remember-each.ts'
import { joinSpans } from './slices.ts'
import { countOf, GAP_WORDS, MOVED_WORDS } from './wording.ts'

/** Witnesses of one article that complete each other. */
type Print = readonly [Row, ...Row[]]

/** One column: the witnesses of an article that complete each other, and everyone with the very same words. */
export interface Column {
  /** Row groups; the first one's words are shown. */
  readonly prints: readonly [Print, ...Print[]]
  readonly cells: readonly Cell[]
  /** The outlets that print it, `again` where the outlet prints the utterance in an earlier column too. */
  readonly outlets: readonly OutletMark[]
}

/**
 * Returns the columns, the base's first, then by outlet, the fullest print of each first. Pieces that one article quotes of
 * the same sentence stand in one column; columns with equal words are one. The same columns for the same table.
 */
export const columnsOf = rememberEach(makeColumns)

function makeColumns(table: CollationTable): readonly Column[] {
  const columns: Pick<Column, 'prints' | 'cells'>[] = []
  const byWords = new Map<string, [Print, ...Print[]]>()
  for (const print of joinPieces(table.rows)) {
    const cells = Array.from({ length: table.places }, (_, place) => strongest(print, place))
    const words = cells.map((cell) => cell.gap ?? cell.key).join('|')
    const equal = byWords.get(words)
    if (equal) {
      equal.push(print)
      continue
    }
    const prints: [Print, ...Print[]] = [print]
    byWords.set(words, prints)
    columns.push({ prints, cells })
  }
  const base = baseRow(table)
  const placed = columns.map((column) => {
    const rows = column.prints.flat()
    const lead = rows.reduce((least, row) => Math.min(least, row.outlet.number + row.rank / 10_000), Infinity)
    return { column: { ...column, outlets: marksOfRows(rows, table) }, isBase: rows.includes(base), lead }
  })
  placed.sort((a, b) => Number(b.isBase) - Number(a.isBase) || a.lead - b.lead)
  return placed.map(({ column }) => column)
}

function marksOfRows(own: readonly Row[], { rows }: CollationTable): OutletMark[] {
  const mine = new Set(own)
  return marksOf(
    own,
    rows.filter((row) => !mine.has(row)),
  )
}

/** Returns the columns set against `bases` (indexes into `columns`, the first chosen at the start). */
export function sideBySide(
  index: EditionIndex,
  columns: readonly Column[],
  bases: readonly number[],
): SideBySide {
  const against = bases.map((base) => sure(columns[base], 'column of this number').cells)
  const order = [...bases.slice(0, 1), ...[...columns.keys()].filter((one) => one !== bases[0])]
  return {
    bases: bases.map((_, position) => position + 1),
    columns: order.map((one, position): SideColumn => {
      const column = columns[one] as Column
      return {
        number: position + 1,
        id: `as-${column.prints[0][0].witness.siglum}`,
        outlets: column.outlets,
        more: moreNumbers(column.outlets),
        kind: kindOf(index, column),
        runs: runsOf(index, column, against),
      }
    }),
  }
}

/** Beyond this many outlets the head of a column names the first and numbers the rest. */
const NAMED = 4

function moreNumbers(outlets: readonly OutletMark[]): string {
  return outlets.length > NAMED ? numberRanges(outlets.slice(1)) : ''
}

function joinPieces(rows: readonly Row[]): Print[] {
  const prints: [Row, ...Row[]][] = []
  const byArticle = new Map<string, [Row, ...Row[]][]>()
  for (const row of rows) {
    const { article } = row.witness
    const own = byArticle.get(article) ?? []
    byArticle.set(article, own)
    const home = own.find((print) => print.every((other) => other.last < row.first || row.last < other.first))
    if (home) {
      home.push(row)
      continue
    }
    const print: [Row, ...Row[]] = [row]
    own.push(print)
    prints.push(print)
  }
  return prints
}

function strongest(print: Print, place: number): Cell {
  const cells = print.map((row) => cellAt(row, place))
  return cells.find((cell) => cell.text !== null) ?? cells.find((cell) => cell.gap !== 'lacuna') ?? LACUNA
}

function kindOf(index: EditionIndex, column: Column): string {
  const [rows] = column.prints
  const kinds = new Set(rows.map((row) => kindWord(index, index.quotation(row.witness.quotation).quotation)))
  return `${[...kinds].join(' and ')}${rows.length > 1 ? `, in ${countOf(rows.length, 'piece')}` : ''}`
}

function runsOf(index: EditionIndex, column: Column, against: readonly (readonly Cell[])[]): SideRun[] {
  const article = index.article(column.prints[0][0].witness.article)
  const runs: SideRun[] = []
  for (let place = 0; place < column.cells.length; ) {
    const cell = column.cells[place] as Cell
    const state = stateAt(cell, against, place)
    let end = place + 1
    while (end < column.cells.length) {
      const next = column.cells[end] as Cell
      if ((next.text === null) !== (cell.text === null) || next.gap !== cell.gap || next.moved !== cell.moved)
        break
      if (cell.text !== null && stateAt(next, against, end) !== state) break
      end++
    }
    if (cell.text !== null) {
      const spans = column.cells.slice(place, end).flatMap((one) => (one.span ? [one.span] : []))
      const bases = (letter: string) =>
        [...state].flatMap((one, position) => (one === letter ? [position + 1] : []))
      const slices = joinSpans(article, spans)
      runs.push({ kind: 'words', slices, other: bases('o'), beyond: bases('b'), apart: bases('a') })
    } else {
      const notes = isUnbroken(article, column.cells, place, end) ? [] : gapNotes(column, against, place, end)
      if (notes.length > 0)
        runs.push({ kind: 'gap', gap: sure(cell.gap, 'gap where there are no words'), notes })
    }
    place = end
  }
  return runs
}

/** Whether the words before and behind a part that is not quoted stand side by side in the file: no dots belong there. */
function isUnbroken(article: Article, cells: readonly Cell[], from: number, to: number): boolean {
  if (cells[from]?.gap !== 'lacuna') return false
  const before = cells.slice(0, from).findLast(({ span }) => span)?.span
  const behind = cells.slice(to).find(({ span }) => span)?.span
  return !!before && !!behind && article.text.slice(before.end, behind.start).trim() === ''
}

/** One letter a base: `=` same, `o` other words, `b` nothing there, `a` the base does not quote this part. */
function stateAt(cell: Cell, against: readonly (readonly Cell[])[], place: number): string {
  return against
    .map((cells) => {
      const base = cells[place]
      if (!base || base.gap === 'lacuna') return 'a'
      if (base.text === null) return 'b'
      return base.key === cell.key ? '=' : 'o'
    })
    .join('')
}

/**
 * What a gap says to each base. Missing words beside other words of the column's own are a substitution, marked
 * there; to call them left out as well would tell one difference twice.
 */
function gapNotes(column: Column, against: readonly (readonly Cell[])[], from: number, to: number) {
  const gap: Gap = sure(cellAt(column, from).gap, 'gap where there are no words')
  const differs = (base: readonly Cell[], place: number) => {
    const [own, other] = [column.cells[place], base[place]]
    return own?.text != null && other?.gap !== 'lacuna' && own.key !== other?.key
  }
  const own = column.cells.slice(from, to)
  const told = against.flatMap((base, position) => {
    const others = base.slice(from, to)
    const count = others.reduce((sum, cell) => sum + (cell.text ? wordsOf(cell.text).length : 0), 0)
    const replaced = gap === 'omission' && (differs(base, from - 1) || differs(base, to))
    return count > 0 && !replaced ? [{ base: position + 1, count, grave: isGrave(own, others) }] : []
  })
  const moved = own[0]?.moved
  if (gap === 'lacuna' || moved) {
    const word = moved ? MOVED_WORDS[moved] : GAP_WORDS.lacuna
    return told.length > 0
      ? [{ bases: told.map((one) => one.base), word, short: moved ? '' : '[…]', grave: false }]
      : []
  }
  const marked = gap === 'ellipsis' ? 'marked …' : 'unmarked'
  return [...Map.groupBy(told, ({ count, grave }) => `${count} ${grave}`).values()].map((same) => {
    const [{ count, grave }] = endsOf(same, 'base')
    const word = `leaves out ${countOf(count, 'word')}, ${marked}`
    const short = gap === 'omission' && !grave ? '[–]' : ''
    return { bases: same.map((one) => one.base), word, short, grave }
  })
}

/** Whether at least half of what a grave difference says is missing is what the base prints here. */
function isGrave(own: readonly Cell[], base: readonly Cell[]): boolean {
  const missing = own.filter((cell, at) => cell.grave > 0 && base[at]?.text != null)
  return missing.length > 0 && missing.length * 2 >= Math.max(...missing.map((cell) => cell.grave))
}
