import { sure } from '../sure.ts'
import type { Column, Profile } from './profile.ts'
import type { Strand } from './strand.ts'

/** What a gap costs where the strand has not begun yet, has ended, or marks a cut with dots: next to nothing. */
const EASY = 0.12
/** Where the strand already has a gap, one word more is not a new one. */
const OPEN = 0.5

/** What the aligner needs to know of a profile, column by column. */
export interface WeighedProfile {
  readonly columns: readonly Column[]
  /** How many strands reach over each column, from their first word to their last: at least the one that has it. */
  readonly reach: Int32Array
  /** Share of those that have a word there. */
  readonly share: Float64Array
  /** For each boundary (one more than columns): how dear it is to open a gap there, from 0.12 to 1. */
  readonly hold: Float64Array
}

/**
 * Returns the counts the aligner works with. A fragment that ends before a column has no say in it: what it does not
 * quote is no reason against anything.
 */
export function weighProfile(profile: Profile, strands: readonly Strand[]): WeighedProfile {
  const { columns } = profile
  const length = columns.length
  // Each holds the change from one place to the next until it is summed up below: a strand that reaches over
  // a hundred columns costs as little as one that reaches over two.
  const reach = new Int32Array(length + 1)
  const easy = new Int32Array(length + 2)
  const tight = new Int32Array(length + 2)
  const add = (list: Int32Array, from: number, to: number) => {
    list[from] = (list[from] as number) + 1
    list[to + 1] = (list[to + 1] as number) - 1
  }
  profile.strands.forEach((strand, index) => {
    const places = profile.places[index] as Int32Array
    const { units } = sure(strands[strand], 'strand')
    const first = places[0] ?? length
    const last = places[places.length - 1] ?? -1
    add(easy, 0, first)
    if (last < 0) return
    add(easy, last + 1, length)
    add(reach, first, last)
    for (let unit = 1; unit < places.length; unit++) {
      const before = (places[unit - 1] as number) + 1
      const here = places[unit] as number
      if (units[unit]?.marked) add(easy, before, here)
      else if (here === before) add(tight, here, here)
    }
  })
  const size = profile.strands.length
  const share = new Float64Array(length)
  const hold = new Float64Array(length + 1)
  for (let at = 0; at <= length; at++) {
    if (at > 0) for (const changes of [reach, easy, tight]) addUp(changes, at)
    const [easily, tightly] = [easy[at] as number, tight[at] as number]
    hold[at] = (easily * EASY + tightly + (size - easily - tightly) * OPEN) / size
    if (at < length) share[at] = countOf(columns[at] as Column) / (reach[at] as number)
  }
  return { columns, reach, share, hold }
}

function addUp(changes: Int32Array, at: number): void {
  changes[at] = (changes[at] as number) + (changes[at - 1] as number)
}

function countOf(column: Column): number {
  let count = 0
  for (let at = 1; at < column.length; at += 2) count += column[at] as number
  return count
}
