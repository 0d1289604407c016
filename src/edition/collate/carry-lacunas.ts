import type { Gap } from '../model/collation.ts'

/**
 * Returns the gaps of one witness along the table, null where it has words; a hole of which nothing is told is a lacuna
 * where the holes on both sides of it are:
 *
 * ```text
 * from the pier all the way to the jetty, and …
 * –    –   –    –   –   –   –  –   –      and …
 * lacuna        omission    lacuna              all of it is a part that it does not quote
 * ```
 *
 * What few print inside that part is in no sentence about the witness, but its outlet would be counted among those that
 * have no words there.
 */
export function carryLacunas(
  gaps: readonly (Gap | null)[],
  isTold: (place: number) => boolean,
): (Gap | null)[] {
  const carried = [...gaps]
  const isOpen = (place: number) => gaps[place] === 'omission' && !isTold(place)
  for (let from = 0, to = 0; from < gaps.length; from = to) {
    to = from + 1
    if (!isOpen(from)) continue
    while (to < gaps.length && isOpen(to)) to++
    if (gaps[from - 1] === 'lacuna' && gaps[to] === 'lacuna') carried.fill('lacuna', from, to)
  }
  return carried
}
