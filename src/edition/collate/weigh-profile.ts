import type { Profile } from './profile.ts'
import type { Strand } from './strand.ts'

/** What a gap costs where the strand has not begun yet, has ended, or marks a cut with dots: next to nothing. */
const EASY = 0.12
/** Where the strand already has a gap, one word more is not a new one. */
const OPEN = 0.5

/** What the aligner needs to know of a profile, column by column. */
export interface WeighedProfile {
  /** Forms in each column, with the number of strands that have them. */
  readonly forms: readonly (readonly (readonly [form: number, count: number])[])[]
  /** How many strands reach over each column: from their first word to their last. */
  readonly reach: readonly number[]
  /** Share of those that have a word there. */
  readonly share: readonly number[]
  /** For each boundary (one more than columns): how dear it is to open a gap there, from 0.12 to 1. */
  readonly hold: readonly number[]
}

/**
 * Returns the counts the aligner works with. A fragment that ends before a column has no say in it: what it does not
 * quote is no reason against anything.
 */
export function weighProfile(profile: Profile, strands: readonly Strand[]): WeighedProfile {
  const { columns } = profile
  const last = new Map<number, number>()
  const reach = new Array<number>(columns.length + 1).fill(0)
  const hold = new Array<number>(columns.length + 1).fill(0)
  const add = (list: number[], from: number, to: number, value: number) => {
    for (let at = from; at <= to; at++) list[at] = (list[at] ?? 0) + value
  }
  const forms = columns.map((column, index) => {
    const counts = new Map<number, number>()
    for (const { strand, unit } of column) {
      const here = strands[strand]?.units[unit]
      if (!here) continue
      counts.set(here.form.id, (counts.get(here.form.id) ?? 0) + 1)
      const before = last.get(strand)
      if (before === undefined) add(hold, 0, index, EASY)
      else {
        const dear = here.marked ? EASY : index === before + 1 ? 1 : OPEN
        add(hold, before + 1, index, dear)
        add(reach, before + 1, index - 1, 1)
      }
      add(reach, index, index, 1)
      last.set(strand, index)
    }
    return [...counts].sort(([one], [other]) => one - other)
  })
  for (const strand of profile.strands) {
    const end = last.get(strand)
    add(hold, end === undefined ? 0 : end + 1, columns.length, EASY)
  }
  const size = profile.strands.length || 1
  return {
    forms,
    reach: reach.slice(0, columns.length),
    share: columns.map((column, index) => column.length / (reach[index] || 1)),
    hold: hold.map((value) => value / size),
  }
}
