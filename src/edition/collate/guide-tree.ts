import type { Strand } from './strand.ts'

/** Which two groups of strands are lined up next; groups are numbered on, strands first. */
export type Joining = readonly [one: number, other: number]

/**
 * Returns the order in which strands are lined up: always the two nearest groups, until one is left. Nearness is
 * what two strands share of the smaller one's words and neighbouring pairs of words, so that a snippet is near the
 * long quotation it stands in; between groups it is the average. Equal nearness: the earlier strands first.
 */
export function guideTree(strands: readonly Strand[]): Joining[] {
  const count = strands.length
  const near = nearnessTable(strands)
  const size = new Array<number>(count).fill(1)
  const name = Array.from({ length: count }, (_, at) => at)
  const alive = new Set(name)
  const best = new Array<number>(count).fill(-1)
  const find = (at: number) => {
    let found = -1
    for (const other of alive) {
      if (other === at) continue
      if (found < 0 || (near[at * count + other] ?? 0) > (near[at * count + found] ?? 0)) found = other
    }
    best[at] = found
  }
  for (const at of alive) find(at)
  const joinings: Joining[] = []
  for (let next = count; alive.size > 1; next++) {
    let one = -1
    for (const at of alive) {
      if (one < 0) one = at
      else if ((near[at * count + (best[at] ?? 0)] ?? 0) > (near[one * count + (best[one] ?? 0)] ?? 0))
        one = at
    }
    const other = best[one] ?? 0
    joinings.push([name[one] ?? 0, name[other] ?? 0])
    const [sizeOne, sizeOther] = [size[one] ?? 1, size[other] ?? 1]
    alive.delete(other)
    for (const at of alive) {
      if (at === one) continue
      const average =
        ((near[one * count + at] ?? 0) * sizeOne + (near[other * count + at] ?? 0) * sizeOther) /
        (sizeOne + sizeOther)
      near[one * count + at] = average
      near[at * count + one] = average
    }
    size[one] = sizeOne + sizeOther
    name[one] = next
    for (const at of alive) if (at === one || best[at] === one || best[at] === other) find(at)
  }
  return joinings
}

/** Shares as a full square, row by row, in single precision: 2,000 strands take 16 MB. */
function nearnessTable(strands: readonly Strand[]): Float32Array {
  const numbers = new Map<string, number>()
  const grams = strands.map((strand) => gramsOf(strand, numbers))
  const totals = grams.map((list) => list.reduce((sum, [, weight]) => sum + weight, 0))
  const near = new Float32Array(strands.length * strands.length)
  const seen = new Float64Array(numbers.size)
  grams.forEach((one, at) => {
    for (const [gram, weight] of one) seen[gram] = weight
    for (let to = at + 1; to < grams.length; to++) {
      let shared = 0
      for (const [gram, weight] of grams[to] ?? []) shared += Math.min(weight, seen[gram] ?? 0)
      const [small, large] = [totals[at] ?? 0, totals[to] ?? 0].sort((x, y) => x - y) as [number, number]
      const share = small > 0 ? (shared / small) * 0.8 + (shared / large) * 0.2 : 0
      near[at * strands.length + to] = share
      near[to * strands.length + at] = share
    }
    for (const [gram] of one) seen[gram] = 0
  })
  return near
}

function gramsOf(strand: Strand, numbers: Map<string, number>): [number, number][] {
  const grams = new Map<string, number>()
  strand.units.forEach(({ form }, at) => {
    const weight = Math.max(...form.words.map((word) => word.weight))
    grams.set(form.key, (grams.get(form.key) ?? 0) + weight)
    const next = strand.units[at + 1]?.form.key
    if (next !== undefined)
      grams.set(`${form.key}\n${next}`, (grams.get(`${form.key}\n${next}`) ?? 0) + weight)
  })
  return [...grams].map(([gram, weight]) => {
    const number = numbers.get(gram) ?? numbers.size
    numbers.set(gram, number)
    return [number, weight]
  })
}
