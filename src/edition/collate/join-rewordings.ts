import type { Departure } from './compare-strands.ts'

/** So few words answer to any others that stand in their place. */
const FEW = 3

/**
 * Returns runs of departures with words left out and words put in joined where both stand in one hole between the
 * same words: nothing was cut, it was said in other words.
 *
 * ```text
 * six quays  must close for the sake  of one bridge
 * six quays  have to be shut because  of one bridge     left out and put in: one rewording
 * ```
 *
 * A long run beside a word or two stays a cut, for they cannot say it all.
 */
export function joinRewordings(runs: readonly (readonly Departure[])[]): (readonly Departure[])[] {
  const joined: (readonly Departure[])[] = []
  for (const run of runs) {
    const before = joined.at(-1)
    if (before && answer(before, run)) {
      const both = [...before, ...run].map(
        (departure): Departure => ({ ...departure, kind: 'substitution', by: 'other word' }),
      )
      joined[joined.length - 1] = both
    } else joined.push(run)
  }
  return joined
}

function answer(one: readonly Departure[], other: readonly Departure[]): boolean {
  const [cut, put] = one[0]?.kind === 'omission' ? [one, other] : [other, one]
  if (cut[0]?.kind !== 'omission' || put[0]?.kind !== 'addition') return false
  const words = cut.flatMap((departure) => departure.base)
  const others = put.flatMap((departure) => departure.other)
  const here = put.every(({ from }) => from[0] === words[0] || from[0] === (words.at(-1) ?? 0) + 1)
  const there = cut.every(({ from }) => from[1] === others[0] || from[1] === (others.at(-1) ?? 0) + 1)
  return here && there && (words.length <= FEW || others.length * FEW >= words.length)
}
