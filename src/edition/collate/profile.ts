import type { Strand } from './strand.ts'

/** One unit of one strand, standing in a column. Both numbers are indexes. */
export interface Cell {
  readonly strand: number
  readonly unit: number
}

/** The strands that have something here, ascending; the others have nothing. */
export type Column = readonly Cell[]

/** Some strands already lined up with one another. */
export interface Profile {
  /** Ascending. */
  readonly strands: readonly number[]
  readonly columns: readonly Column[]
}

/** Returns a strand as a profile of its own, a column a unit. */
export function strandToProfile(strands: readonly Strand[], strand: number): Profile {
  return { strands: [strand], columns: (strands[strand]?.units ?? []).map((_, unit) => [{ strand, unit }]) }
}
