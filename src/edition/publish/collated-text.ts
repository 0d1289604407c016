import type { CollatedUtterance } from '../model/edition.ts'
import type { CollatedPiece, CollatedText } from '../model/page-comparison.ts'
import { endsOf, sure } from '../sure.ts'
import { baseRow, type CollationTable, cellAt, collationTable, type Row } from './collation-table.ts'
import type { EditionIndex } from './edition-index.ts'
import { rememberEntries } from './remember-each.ts'
import { COMPACT, isHole, isShared, linesOf, stackLines, wordSlices } from './stack-lines.ts'

/** Longest stack, in places. */
const LONGEST = 16
/** What a stack and each of its lines cost to read, in characters: see `cheapestSplit`. */
const STACK_COST = 14
const LINE_COST = 14
/** What each place costs that all have alike and a stack repeats. */
const SHARED_COST = 8
/** What each word of a hidden cut costs, for each witness. */
const CUT_COST = 5

/**
 * Returns the running text with stacked readings, or null where there is nothing to compare.
 *
 * Which neighbouring places make one stack is chosen so that the whole is shortest to read: apart, each place
 * repeats its sigla; together, each wording repeats the words it shares. Ties and all, the choice is the same
 * for the same table.
 */
export const collatedText = rememberEntries(makeText)

function makeText(index: EditionIndex, entry: CollatedUtterance): CollatedText | null {
  const table = collationTable(index, entry)
  if (table.rows.length < 2) return null
  const grave = new Set(
    entry.collation.differences.filter((one) => one.class === 'meaning').flatMap((one) => one.places),
  )
  const outlets = new Set(table.rows.flatMap(({ outlet }) => (outlet.reference ? [] : outlet.number))).size
  const pieces: CollatedPiece[] = []
  for (const [from, to, shared] of cheapestSplit(table, outlets)) {
    if (shared) {
      pieces.push({ kind: 'shared', id: `at-${from + 1}`, slices: sharedSlices(index, table, from, to) })
      continue
    }
    const lines = stackLines(index, table, from, to, outlets >= COMPACT ? 'counts' : 'badges')
    const isGrave = Array.from({ length: to - from }, (_, step) => from + step).some((place) =>
      grave.has(place),
    )
    pieces.push({ kind: 'stack', id: `at-${from + 1}`, grave: isGrave, lines })
  }
  return { pieces, outlets }
}

type Run = readonly [from: number, to: number, shared: boolean]

/** The split of all places into shared runs and stacks that costs least; from left to right. */
function cheapestSplit(table: CollationTable, outlets: number): Run[] {
  const cost = [0]
  const step: Run[] = []
  const shared = Array.from({ length: table.places }, (_, place) => isShared(table, place, outlets))
  const before = [0]
  for (const one of shared) before.push(endsOf(before, 'place')[1] + Number(one))
  const sharedIn = (from: number, to: number) => sure(before[to], 'place') - sure(before[from], 'place')
  const costTo = (place: number) => sure(cost[place], 'way to this place')
  for (let to = 1; to <= table.places; to++) {
    let best = Number.POSITIVE_INFINITY
    if (shared[to - 1]) {
      best = costTo(to - 1) + widest(table, to - 1) + 1
      step[to] = [to - 1, to, true]
    }
    for (let from = to - 1; from >= Math.max(0, to - LONGEST); from--) {
      const total = costTo(from) + stackCost(table, from, to) + SHARED_COST * sharedIn(from, to)
      if (total < best) {
        best = total
        step[to] = [from, to, false]
      }
    }
    cost[to] = best
  }
  const runs: Run[] = []
  for (let to = table.places; to > 0; ) {
    const run = sure(step[to], 'way to this place')
    runs.push(run)
    to = run[0]
  }
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
    const row = sure(rows[0], 'row of a line')
    let length = 0
    for (let place = from; place < to; place++) length += (row.cells[place]?.text?.length ?? -1) + 1
    cost += LINE_COST + length + CUT_COST * hiddenCut(table, row, from, to) * rows.length
  }
  return cost
}

/**
 * How many words of a plain cut a line would hide: two or more neighbouring holes where another row has words,
 * while all the rest is what that other prints. A line of other words instead hides nothing.
 */
function hiddenCut({ rows }: CollationTable, row: Row, from: number, to: number): number {
  const cut = Math.max(...rows.map((other) => cutAgainst(row, other, from, to)))
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

function sharedSlices(index: EditionIndex, table: CollationTable, from: number, to: number) {
  const base = baseRow(table)
  const has = (row: Row, place: number) => cellAt(row, place).text !== null
  const full = (row: Row) => {
    for (let place = from; place < to; place++) if (!has(row, place)) return false
    return true
  }
  const row = full(base) ? base : table.rows.find(full)
  if (row) return wordSlices(index, row, from, to)
  return Array.from({ length: to - from }, (_, step) => from + step).flatMap((place) =>
    wordSlices(
      index,
      sure(
        [base, ...table.rows].find((one) => has(one, place)),
        'row with the words all have',
      ),
      place,
      place + 1,
    ),
  )
}
