import type { CollatedUtterance } from '../model/edition.ts'
import type { Nearness, NearPair, OutletMark } from '../model/page.ts'
import { wordsOf } from '../text/words.ts'
import { type CollationTable, collationTable } from './collation-table.ts'
import type { EditionIndex } from './edition-index.ts'

/**
 * Returns for every two outlets how many words they have in common where both quote the same statement:
 * equal words of all words that either prints there. Parts that one of them does not quote are not counted.
 * Where an outlet prints a statement twice, the nearest pair of wordings counts. Null where no two outlets meet.
 *
 * ```text
 * we will never sign      equal 3 of 4
 * we will  not  sign
 * ```
 */
export function howNear(index: EditionIndex): Nearness | null {
  const pairs = new Map<
    string,
    { a: OutletMark; b: OutletMark; equal: number; of: number; utterances: number }
  >()
  for (const entry of index.edition.utterances) countPairs(index, entry, pairs)
  if (pairs.size === 0) return null
  const near = [...pairs.values()]
    .filter((pair) => pair.of > 0)
    .map(
      (pair): NearPair => ({
        ...pair,
        percent: Math.round((pair.equal / pair.of) * 100),
        path: index.pairPath(pair.a, pair.b),
      }),
    )
  near.sort(
    (one, two) =>
      two.percent - one.percent ||
      two.of - one.of ||
      one.a.number - two.a.number ||
      one.b.number - two.b.number,
  )
  return near.length > 0 ? { outlets: index.outlets.map((outlet) => outlet.mark), pairs: near } : null
}

function countPairs(
  index: EditionIndex,
  entry: CollatedUtterance,
  pairs: Map<string, { a: OutletMark; b: OutletMark; equal: number; of: number; utterances: number }>,
) {
  const table = collationTable(index, entry)
  const byOutlet = Map.groupBy([...table.rows.keys()], (row) => table.rows[row]?.outlet.number ?? 0)
  const numbers = [...byOutlet.keys()].sort((a, b) => a - b)
  for (const [position, first] of numbers.entries()) {
    for (const second of numbers.slice(position + 1)) {
      const best = nearest(table, byOutlet.get(first) ?? [], byOutlet.get(second) ?? [])
      if (!best) continue
      const key = `${first} ${second}`
      const a = index.outlets[first - 1]?.mark
      const b = index.outlets[second - 1]?.mark
      if (!a || !b) continue
      const pair = pairs.get(key) ?? { a, b, equal: 0, of: 0, utterances: 0 }
      pair.equal += best.equal
      pair.of += best.of
      pair.utterances += 1
      pairs.set(key, pair)
    }
  }
}

function nearest(table: CollationTable, first: readonly number[], second: readonly number[]) {
  let best: { equal: number; of: number } | null = null
  for (const one of first) {
    for (const two of second) {
      const found = commonWords(table, one, two)
      if (
        found.of > 0 &&
        (!best ||
          found.equal * best.of > best.equal * found.of ||
          (found.equal === found.of && found.of > best.of))
      )
        best = found
    }
  }
  return best
}

function commonWords(
  { rows, places }: CollationTable,
  one: number,
  two: number,
): { equal: number; of: number } {
  let equal = 0
  let of = 0
  for (let place = 0; place < places; place++) {
    const a = rows[one]?.cells[place]
    const b = rows[two]?.cells[place]
    if (!a || !b || a.gap === 'lacuna' || b.gap === 'lacuna') continue
    const words = Math.max(a.text ? wordsOf(a.text).length : 0, b.text ? wordsOf(b.text).length : 0)
    of += words
    if (a.text !== null && a.key === b.key) equal += words
  }
  return { equal, of }
}
