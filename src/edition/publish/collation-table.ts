import type { Collation, Difference, Gap } from '../model/collation.ts'
import type { CollatedUtterance } from '../model/edition.ts'
import type { OutletMark } from '../model/outlet-mark.ts'
import type { Span } from '../model/span.ts'
import type { Witness } from '../model/utterance.ts'
import { sure } from '../sure.ts'
import { wordsOf } from '../text/words.ts'
import type { EditionIndex } from './edition-index.ts'
import { passageNames } from './passage-names.ts'
import { rememberEntries } from './remember-each.ts'

/** What one witness has at one place. */
export interface Cell {
  /** Null for a gap. */
  readonly text: string | null
  /** What it is compared by: the words' normal forms, brackets kept; '' for a gap. */
  readonly key: string
  readonly gap: Gap | null
  readonly span: Span | null
  /** Of an omission: where the witness has the words instead, if it has them at all. */
  readonly moved: 'earlier' | 'later' | null
  /** Of a gap: at how many places words are missing in the difference that may change the meaning; 0 for none. */
  readonly grave: number
}

/** One witness and what it has at every place. */
export interface Row {
  readonly witness: Witness
  readonly outlet: OutletMark
  /** Which of the outlet's passages it is; '' where it has one, or where they complete each other. */
  readonly passage: string
  readonly cells: readonly Cell[]
  /** First and last place that is not a lacuna. */
  readonly first: number
  readonly last: number
  /** 0 for the row that quotes most; no two rows share one. */
  readonly rank: number
}

/** A collation turned so that each witness can be followed through it. */
export interface CollationTable {
  readonly rows: readonly Row[]
  readonly places: number
  /** Index of the base's row. */
  readonly base: number
}

/** What a witness has at a place outside what it quotes. */
export const LACUNA: Cell = { text: null, key: '', gap: 'lacuna', span: null, moved: null, grave: 0 }

/** Returns the collation row by row, in the order of the witnesses; the same table for the same utterance. */
export const collationTable = rememberEntries(makeTable)

function makeTable(index: EditionIndex, { utterance, collation }: CollatedUtterance): CollationTable {
  const cells = cellsBySiglum(utterance.witnesses, collation)
  const cellsOf = (siglum: string) => sure(cells.get(siglum), `witness is called ${siglum}`)
  const width = (siglum: string) => cellsOf(siglum).filter((cell) => cell.text !== null).length
  const ranked = utterance.witnesses.toSorted((a, b) => width(b.siglum) - width(a.siglum))
  const names = passageNames(index, utterance)
  const rows = utterance.witnesses.map((witness): Row => {
    const row = cellsOf(witness.siglum)
    return {
      witness,
      outlet: index.outletOf(witness.article).mark,
      passage: names.get(witness.siglum) ?? '',
      cells: row,
      first: row.findIndex((cell) => cell.gap !== 'lacuna'),
      last: row.findLastIndex((cell) => cell.gap !== 'lacuna'),
      rank: ranked.indexOf(witness),
    }
  })
  const named = rows.map((row) => {
    const other = rows.find(
      (one) => one !== row && one.outlet.number === row.outlet.number && overlap(one, row),
    )
    return other ? row : { ...row, passage: '' }
  })
  const base = rows.findIndex(({ witness }) => witness.siglum === collation.base)
  return { rows: named, places: collation.places.length, base: Math.max(base, 0) }
}

/** Returns the row that the others are told against. */
export function baseRow({ rows, base }: CollationTable): Row {
  return sure(rows[base], 'row of the base')
}

/** Returns what a row has at a place. */
export function cellAt({ cells }: Pick<Row, 'cells'>, place: number): Cell {
  return sure(cells[place], 'place in a row')
}

/** Pieces that complete each other are one print of a statement, whose passages need no telling apart. */
function overlap(one: Row, other: Row): boolean {
  return one.first <= other.last && other.first <= one.last
}

function cellsBySiglum(witnesses: readonly Witness[], collation: Collation): Map<string, Cell[]> {
  const cells = new Map(
    witnesses.map(({ siglum }) => [siglum, Array.from(collation.places, (): Cell => LACUNA)]),
  )
  for (const [place, { readings }] of collation.places.entries()) {
    for (const { text, gap, witnesses, spans } of readings) {
      const key = text === null ? '' : compared(text)
      for (const [position, siglum] of witnesses.entries()) {
        const row = sure(cells.get(siglum), `witness is called ${siglum}`)
        row[place] = { ...LACUNA, text, key, gap, span: spans[position] ?? null }
      }
    }
  }
  for (const { witness, from, to } of collation.moves) {
    const moved = cells.get(witness)?.[from]?.key
    for (const [siglum, row] of cells) {
      const [own, others] = siglum === witness ? [to, from] : [from, to]
      const hole = row[own]
      if (!hole?.gap || hole.gap === 'ellipsis' || !moved || row[others]?.key !== moved) continue
      if (hole.gap === 'omission' || isInside(row, own))
        row[own] = { ...hole, gap: 'omission', moved: others < own ? 'earlier' : 'later' }
    }
  }
  for (const difference of collation.differences) {
    if (difference.class !== 'meaning') continue
    for (const [siglum, row] of cells) {
      if (!lacks(difference, siglum)) continue
      for (const place of difference.places) {
        const cell = row[place]
        if (cell?.text === null) row[place] = { ...cell, grave: difference.places.length }
      }
    }
  }
  return cells
}

/** Whether a row has words on both sides of a place. */
function isInside(row: readonly Cell[], place: number): boolean {
  const has = (cell: Cell | undefined) => cell?.text != null
  return row.slice(0, place).some(has) && row.slice(place + 1).some(has)
}

/** Whether a difference says that the witness has no words where others do. */
function lacks({ kind, witnesses }: Difference, siglum: string): boolean {
  if (kind === 'omission' || kind === 'ellipsis') return witnesses.includes(siglum)
  return (kind === 'addition' || kind === 'insertion') && !witnesses.includes(siglum)
}

/** Punctuation and capitals do not count; an editor's brackets do: “[a]” is not “a”. */
function compared(text: string): string {
  const words = wordsOf(text)
    .map((word) => word.normal)
    .join(' ')
  return text.includes('[') ? `[${words}]` : words
}
