import type { DependenceEvidence } from '../model/dependence.ts'
import type { Utterance } from '../model/utterance.ts'
import { sure } from '../sure.ts'

type Order = DependenceEvidence & { readonly kind: 'order' }

/** Where an article first prints each statement, by the statement's number. */
type Told = Map<number, number>

/** So many statements in the same order are no chance of two reporters who heard the same speech. */
const STATEMENTS = 7

/**
 * Returns which articles quote the same statements in the same order, by their positions as `0 3`.
 *
 * ```text
 * one      A B C D E F G H        seven in order, of eight
 * other    A B D C E F G H
 * ```
 *
 * @param order position of each article by its id
 */
export function findSharedOrder(
  utterances: readonly Utterance[],
  order: ReadonlyMap<string, number>,
): Map<string, Order> {
  const told = [...order].map((): Told => new Map())
  const inCommon = new Map<string, number>()
  for (const [number, { witnesses }] of utterances.entries()) {
    const first = new Map<number, number>()
    for (const { article, start } of witnesses) {
      const at = order.get(article)
      if (at !== undefined) first.set(at, Math.min(start, first.get(at) ?? start))
    }
    for (const [at, start] of first) sure(told[at], 'article of this position').set(number, start)
    const carriers = [...first.keys()].sort((a, b) => a - b)
    for (const [position, one] of carriers.entries())
      for (const other of carriers.slice(position + 1)) {
        const key = `${one} ${other}`
        inCommon.set(key, (inCommon.get(key) ?? 0) + 1)
      }
  }
  const found = new Map<string, Order>()
  for (const [key, count] of inCommon) {
    if (count < STATEMENTS) continue
    const [one, other] = key.split(' ').map((at) => told[Number(at)]) as [Told, Told]
    const inBoth = [...one].flatMap(([number, start]) => {
      const there = other.get(number)
      return there === undefined ? [] : [{ start, there }]
    })
    const statements = longestAscent(inBoth.sort((a, b) => a.start - b.start).map(({ there }) => there))
    if (statements >= STATEMENTS)
      found.set(key, { kind: 'order', statements, of: Math.min(one.size, other.size) })
  }
  return found
}

/** How many of the numbers stand in ascending order at most, any number of them left out. */
function longestAscent(numbers: readonly number[]): number {
  const tails: number[] = []
  for (const number of numbers) {
    const at = tails.findIndex((tail) => tail >= number)
    if (at < 0) tails.push(number)
    else tails[at] = number
  }
  return tails.length
}
