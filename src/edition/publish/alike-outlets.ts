import type { OutletMark } from '../model/outlet-mark.ts'
import type { NearPair } from '../model/page-story.ts'

/** Fewer are a pair, and told as one. */
const FEWEST = 3

/**
 * Returns the outlets that print the same words wherever any two of them quote the same, three or more together, the
 * largest groups first; and the pairs, in their order, that are left where the first of each group stands for it.
 *
 * ```text
 * 1–2 100 %   1–3 100 %   2–3 100 %   1–4 80 %   2–4 80 %   3–4 80 %
 * → alike [1 2 3]   nearest 1–4
 * ```
 *
 * Sixty outlets with a dozen wordings make hundreds of pairs of 100 %: the nearest of them all would say nothing.
 */
export function alikeOutlets(
  outlets: readonly OutletMark[],
  pairs: readonly NearPair[],
): { readonly alike: readonly (readonly OutletMark[])[]; readonly nearest: readonly NearPair[] } {
  const keyOf = (a: number, b: number) => `${Math.min(a, b)} ${Math.max(a, b)}`
  const equal = new Set(
    pairs.filter((pair) => pair.equal === pair.of).map(({ a, b }) => keyOf(a.number, b.number)),
  )
  const groups: OutletMark[][] = []
  for (const outlet of outlets) {
    const own = groups.find((group) => group.every((one) => equal.has(keyOf(one.number, outlet.number))))
    if (own) own.push(outlet)
    else groups.push([outlet])
  }
  const alike = groups.filter(({ length }) => length >= FEWEST).sort((a, b) => b.length - a.length)
  const stoodFor = new Set(alike.flatMap((group) => group.slice(1).map(({ number }) => number)))
  return {
    alike,
    nearest: pairs.filter(({ a, b }) => !stoodFor.has(a.number) && !stoodFor.has(b.number)),
  }
}
