import { sure } from '../sure.ts'
import type { Strand } from './strand.ts'

/**
 * Some strands already lined up with one another.
 *
 * ```text
 *            0     1      2        strands  places
 *   3        a     swift  reply      3       0 1 2
 *   5        –     quick  reply      5         1 2
 *   columns  a 1   swift 1, quick 1   reply 2
 * ```
 */
export interface Profile {
  /** Ascending. */
  readonly strands: readonly number[]
  /** For each of those strands: the column of each of its units, ascending. */
  readonly places: readonly Int32Array[]
  readonly columns: readonly Column[]
}

/** What stands in a column: number of a form, how many strands have it, the next form, and so on. */
export type Column = readonly number[]

/** Returns a strand as a profile of its own, a column a unit. */
export function strandToProfile(strands: readonly Strand[], strand: number): Profile {
  const { units } = sure(strands[strand], 'strand')
  return {
    strands: [strand],
    places: [Int32Array.from(units, (_, at) => at)],
    columns: units.map((unit) => [unit.form.id, 1]),
  }
}

/**
 * Returns two profiles as one.
 *
 * @param steps pairs of columns, first to last, −1 where one of the two has none
 */
export function joinProfiles(
  left: Profile,
  right: Profile,
  steps: readonly (readonly [at: number, to: number])[],
): Profile {
  const leftAt = new Int32Array(left.columns.length)
  const rightAt = new Int32Array(right.columns.length)
  const columns = steps.map(([at, to], place): Column => {
    if (at >= 0) leftAt[at] = place
    if (to >= 0) rightAt[to] = place
    const one = left.columns[at] ?? []
    const other = right.columns[to] ?? []
    return to < 0 ? one : at < 0 ? other : sumOf(one, other)
  })
  const places = new Map<number, Int32Array>()
  left.strands.forEach((strand, at) => {
    places.set(strand, moved(left.places[at] as Int32Array, leftAt))
  })
  right.strands.forEach((strand, at) => {
    places.set(strand, moved(right.places[at] as Int32Array, rightAt))
  })
  const strands = [...places.keys()].sort((one, other) => one - other)
  return { strands, places: strands.map((strand) => places.get(strand) as Int32Array), columns }
}

/** Returns a profile without one of its strands, and without the columns that only that strand had. */
export function withoutStrand(profile: Profile, strand: number, strands: readonly Strand[]): Profile {
  const index = profile.strands.indexOf(strand)
  const columns: Column[] = [...profile.columns]
  const { units } = sure(strands[strand], 'strand')
  profile.places[index]?.forEach((place, unit) => {
    const { form } = sure(units[unit], 'unit')
    columns[place] = sumOf(columns[place] as Column, [form.id, -1])
  })
  const keptAt = new Int32Array(columns.length)
  const kept: Column[] = []
  for (const [at, column] of columns.entries()) {
    keptAt[at] = kept.length
    if (column.length > 0) kept.push(column)
  }
  return {
    strands: profile.strands.toSpliced(index, 1),
    places: profile.places.toSpliced(index, 1).map((places) => moved(places, keptAt)),
    columns: kept,
  }
}

function moved(places: Int32Array, newPlaces: Int32Array): Int32Array {
  return places.map((place) => newPlaces[place] as number)
}

/** Counts of both columns, by ascending form; a form that none is left of falls out. */
function sumOf(one: Column, other: Column): Column {
  const sum: number[] = []
  let at = 0
  let to = 0
  while (at < one.length || to < other.length) {
    const left = one[at] ?? Number.POSITIVE_INFINITY
    const right = other[to] ?? Number.POSITIVE_INFINITY
    const count =
      (left <= right ? (one[at + 1] as number) : 0) + (right <= left ? (other[to + 1] as number) : 0)
    if (count !== 0) sum.push(Math.min(left, right), count)
    if (left <= right) at += 2
    if (right <= left) to += 2
  }
  return sum
}
