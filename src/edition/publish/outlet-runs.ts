import type { EditionIndex, OutletColumn } from './edition-index.ts'

/**
 * Returns outlets by what their first articles go back to: each run, and the runs themselves, in the order of the
 * outlets given. An outlet that shares its origin with none is a run of its own.
 *
 * ```text
 * 1 2 3 4 5, of which 1 and 3 go back to one text → [1 3] [2] [4] [5]
 * ```
 */
export function outletRuns(index: EditionIndex, outlets: readonly OutletColumn[]): OutletColumn[][] {
  const lineOf = ({ first }: OutletColumn) => index.lineOf(first.id)
  return [...Map.groupBy(outlets, lineOf).values()]
}
