import type { Gap } from '../model/collation.ts'
import type { CollatedUtterance } from '../model/edition.ts'
import type { CollatedPiece, CollatedText, StackLine } from '../model/page-comparison.ts'
import type { Slice } from '../model/slice.ts'
import { type Cell, type CollationTable, collationTable, type Row } from './collation-table.ts'
import type { EditionIndex } from './edition-index.ts'
import { marksOf, numberRanges } from './outlet-marks.ts'
import { joinSpans } from './slices.ts'
import { GAP_WORDS, MOVED_WORDS, NOTHING_HERE } from './wording.ts'

/** Longest stack, in places. */
const LONGEST = 16
/** What a stack and each of its lines cost to read, in characters: see `cheapestSplit`. */
const STACK_COST = 14
const LINE_COST = 14
/** What each place costs that all have alike and a stack repeats. */
const SHARED_COST = 8
/** What each word of a hidden cut costs, for each witness. */
const CUT_COST = 5
/** From this many outlets on, lines carry numbers in place of badges. */
const COMPACT = 9

/**
 * Returns the running text with stacked readings, or null where there is nothing to compare.
 *
 * Which neighbouring places make one stack is chosen so that the whole is shortest to read: apart, each place
 * repeats its sigla; together, each wording repeats the words it shares. Ties and all, the choice is the same
 * for the same table.
 */
export function collatedText(index: EditionIndex, entry: CollatedUtterance): CollatedText | null {
  const table = collationTable(index, entry)
  if (table.rows.length < 2) return null
  const grave = new Set(
    entry.collation.differences.filter((one) => one.class === 'meaning').flatMap((one) => one.places),
  )
  const outlets = new Set(table.rows.flatMap(({ outlet }) => (outlet.reference ? [] : outlet.number))).size
  const pieces: CollatedPiece[] = []
  for (const [from, to, shared] of cheapestSplit(table, outlets)) {
    const slices = shared ? sharedSlices(index, table, from, to) : []
    if (shared) {
      if (slices.length > 0) pieces.push({ kind: 'shared', slices })
      continue
    }
    const lines = stackLines(index, table, from, to, outlets >= COMPACT)
    const isGrave = Array.from({ length: to - from }, (_, step) => from + step).some((place) =>
      grave.has(place),
    )
    pieces.push({ kind: 'stack', id: `at-${from + 1}`, grave: isGrave, lines })
  }
  return { pieces, outlets }
}

/** True where two or more outlets print the same and nobody who quotes this part has anything else. */
function isShared({ rows }: CollationTable, place: number, outlets: number): boolean {
  const present = rows.filter((row) => row.cells[place]?.text != null)
  if (rows.some((row) => isHole(row, place))) return false
  const keys = new Set(present.map((row) => row.cells[place]?.key))
  const carriers = new Set(present.map((row) => row.outlet.number))
  return keys.size === 1 && carriers.size >= Math.min(2, outlets)
}

function isHole(row: Row, place: number): boolean {
  const gap = row.cells[place]?.gap
  return gap === 'omission' || gap === 'ellipsis'
}

type Run = readonly [from: number, to: number, shared: boolean]

/** The split of all places into shared runs and stacks that costs least; from left to right. */
function cheapestSplit(table: CollationTable, outlets: number): Run[] {
  const cost = [0]
  const step: Run[] = []
  const shared = Array.from({ length: table.places }, (_, place) => isShared(table, place, outlets))
  const before = [0]
  for (const [place, one] of shared.entries()) before.push((before[place] ?? 0) + Number(one))
  for (let to = 1; to <= table.places; to++) {
    let best = Number.POSITIVE_INFINITY
    if (shared[to - 1]) {
      best = (cost[to - 1] ?? 0) + widest(table, to - 1) + 1
      step[to] = [to - 1, to, true]
    }
    for (let from = to - 1; from >= Math.max(0, to - LONGEST); from--) {
      const total =
        (cost[from] ?? 0) +
        stackCost(table, from, to) +
        SHARED_COST * ((before[to] ?? 0) - (before[from] ?? 0))
      if (total < best) {
        best = total
        step[to] = [from, to, false]
      }
    }
    cost[to] = best
  }
  const runs: Run[] = []
  for (let to = table.places; to > 0; to = runs.at(-1)?.[0] ?? 0) runs.push(step[to] ?? [to - 1, to, false])
  return joinShared(runs.reverse())
}

function joinShared(runs: readonly Run[]): Run[] {
  const joined: Run[] = []
  for (const run of runs) {
    const last = joined.at(-1)
    if (last?.[2] && run[2]) joined[joined.length - 1] = [last[0], run[1], true]
    else joined.push(run)
  }
  return joined
}

function widest({ rows }: CollationTable, place: number): number {
  return Math.max(0, ...rows.map((row) => row.cells[place]?.text?.length ?? 0))
}

function stackCost(table: CollationTable, from: number, to: number): number {
  let cost = STACK_COST
  for (const [key, rows] of linesOf(table, from, to)) {
    if (key.startsWith('lacuna')) continue
    let length = 0
    for (let place = from; place < to; place++) length += (rows[0]?.cells[place]?.text?.length ?? -1) + 1
    cost += LINE_COST + length + CUT_COST * hiddenCut(table, rows[0], from, to) * rows.length
  }
  return cost
}

/**
 * How many words of a plain cut a line would hide: two or more neighbouring holes where another row has words,
 * while all the rest is what that other prints. A line of other words instead hides nothing.
 */
function hiddenCut({ rows }: CollationTable, row: Row | undefined, from: number, to: number): number {
  const cut = row ? Math.max(0, ...rows.map((other) => cutAgainst(row, other, from, to))) : 0
  return cut > 1 ? cut : 0
}

/** Longest run of places where `row` has a hole and `other` words; 0 where they otherwise differ. */
function cutAgainst(row: Row, other: Row, from: number, to: number): number {
  let words = 0
  let cut = 0
  let longest = 0
  for (let place = from; place < to; place++) {
    const [own, theirs] = [row.cells[place], other.cells[place]]
    if (own?.text != null) {
      if (own.key !== theirs?.key) return 0
      words++
      cut = 0
    } else if (theirs?.text != null) {
      cut = isHole(row, place) ? cut + 1 : 0
      longest = Math.max(longest, cut)
    }
  }
  return words > 0 ? longest : 0
}

/** Nothing is left out where the base itself prints nothing: the others have words of their own there. */
function gapWord(gap: Gap, base: Row | undefined, from: number, to: number): string {
  const nothing = base?.cells.slice(from, to).every((cell) => cell.gap === 'omission')
  return gap === 'omission' && nothing ? NOTHING_HERE : GAP_WORDS[gap]
}

const HOLES = ['moved', 'ellipsis', 'omission'] as const
type Hole = (typeof HOLES)[number]

/** Rows with the same words in a run of places, under those words and where they break off; gaps under their name. */
function linesOf({ rows }: CollationTable, from: number, to: number): Map<string, Row[]> {
  return Map.groupBy(rows, (row) => {
    const cells = row.cells.slice(from, to)
    if (cells.every((cell) => cell.gap === 'lacuna')) return 'lacuna'
    const words = cells.map((cell) => cell.key).filter(Boolean)
    if (words.length > 0 || cells.some((cell) => cell.text !== null)) {
      const { begins, ends } = edgesOf(row, from, to)
      return `${begins ? '~' : '='}${ends ? '~' : '='} ${words.join(' ')}`
    }
    return holeOf(cells) ?? 'lacuna'
  })
}

/** Moved only where all that is missing stands elsewhere. */
function holeOf(cells: readonly Cell[]): Hole | null {
  const holes = cells.filter((cell) => cell.gap === 'omission')
  if (cells.some((cell) => cell.gap === 'ellipsis')) return 'ellipsis'
  if (holes.length === 0) return null
  const directions = new Set(holes.map((cell) => cell.moved))
  return directions.size === 1 && !directions.has(null) ? 'moved' : 'omission'
}

/** Whether what a row quotes begins or ends inside a run of places. */
function edgesOf({ first, last }: Row, from: number, to: number): { begins: boolean; ends: boolean } {
  return { begins: first > from, ends: last < to - 1 }
}

const GAP_ORDER = ['omission', 'ellipsis', 'moved', 'lacuna']

function stackLines(
  index: EditionIndex,
  table: CollationTable,
  from: number,
  to: number,
  compact: boolean,
): StackLine[] {
  const groups = [...linesOf(table, from, to)]
  const base = table.rows[table.base]
  const rank = ([key, rows]: [string, Row[]]) => {
    const gap = GAP_ORDER.indexOf(key)
    if (gap !== -1) return 1000 + gap
    return base && rows.includes(base) ? -1000 : -new Set(rows.map((row) => row.outlet.number)).size
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
    const shown = base && rows.includes(base) ? base : rows[0]
    const slices = gap ? [] : wordSlices(index, shown, from, to)
    const edges = !gap && shown ? edgesOf(shown, from, to) : { begins: false, ends: false }
    const alike = counted.filter((row) => printed(wordSlices(index, row, from, to)) === printed(slices))
    lines.push({
      slices,
      gap,
      word: moved ? movedWord(rows, from, to) : gap ? gapWord(gap, base, from, to) : '',
      moved,
      ...edges,
      outlets,
      verbatim: gap ? outlets : marksOf(alike, []),
      compact: compact && outlets.length > 2 ? numberRanges(outlets) : '',
    })
  }
  const only = (line: StackLine) => line.gap === null && line.outlets.every((outlet) => outlet.again)
  const shown = lines.filter((line) => line.gap === null && !only(line))
  return [...shown, ...lines.filter(only), ...lines.filter((line) => line.gap !== null)]
}

/** The words as a sentence would show them: punctuation at the end belongs to what follows. */
function printed(slices: readonly Slice[]): string {
  return slices
    .map((slice) => slice.text)
    .join(' … ')
    .replace(/[\p{P}\s]+$/u, '')
}

/** Rows that have the words elsewhere, not all on the same side, have them in another place. */
function movedWord(rows: readonly Row[], from: number, to: number): string {
  const sides = new Set(
    rows.flatMap((row) => row.cells.slice(from, to).flatMap((cell) => (cell.moved ? [cell.moved] : []))),
  )
  return sides.size === 1 ? MOVED_WORDS[[...sides][0] ?? 'later'] : 'prints this elsewhere'
}

function sharedSlices(index: EditionIndex, table: CollationTable, from: number, to: number) {
  const base = table.rows[table.base]
  const has = (row: Row | undefined, place: number) => row?.cells[place]?.text != null
  const full = (row: Row | undefined) => {
    for (let place = from; place < to; place++) if (!has(row, place)) return false
    return true
  }
  const row = full(base) ? base : table.rows.find(full)
  if (row) return wordSlices(index, row, from, to)
  return Array.from({ length: to - from }, (_, step) => from + step).flatMap((place) =>
    wordSlices(index, has(base, place) ? base : table.rows.find((one) => has(one, place)), place, place + 1),
  )
}

function wordSlices(index: EditionIndex, row: Row | undefined, from: number, to: number) {
  if (!row) return []
  const spans = row.cells.slice(from, to).flatMap((cell) => (cell.span ? [cell.span] : []))
  return joinSpans(index.article(row.witness.article), spans)
}
