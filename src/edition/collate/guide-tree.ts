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
  const size = new Int32Array(count).fill(1)
  const name = Int32Array.from({ length: count }, (_, at) => at)
  const alive = new Uint8Array(count).fill(1)
  const best = new Int32Array(count)
  const nearest = new Float32Array(count)
  const find = (at: number) => {
    let found = -1
    let most = 0
    for (let other = 0, cell = at * count; other < count; other++, cell++) {
      if (alive[other] === 0 || other === at) continue
      const share = near[cell] as number
      if (found < 0 || share > most) [found, most] = [other, share]
    }
    best[at] = found
    nearest[at] = most
  }
  for (let at = 0; at < count; at++) find(at)
  const joinings: Joining[] = []
  for (let next = count; next < 2 * count - 1; next++) {
    let one = -1
    for (let at = 0; at < count; at++)
      if (alive[at] === 1 && (one < 0 || (nearest[at] as number) > (nearest[one] as number))) one = at
    const other = best[one] as number
    joinings.push([name[one] as number, name[other] as number])
    const [sizeOne, sizeOther] = [size[one] as number, size[other] as number]
    alive[other] = 0
    for (let at = 0; at < count; at++) {
      if (alive[at] === 0 || at === one) continue
      const [first, second] = [near[one * count + at] as number, near[other * count + at] as number]
      const average = (first * sizeOne + second * sizeOther) / (sizeOne + sizeOther)
      near[one * count + at] = average
      near[at * count + one] = average
    }
    size[one] = sizeOne + sizeOther
    name[one] = next
    for (let at = 0; at < count; at++)
      if (alive[at] === 1 && (at === one || best[at] === one || best[at] === other)) find(at)
  }
  return joinings
}

/** Words, and pairs of neighbouring words, of one strand: each by number, with its weight. */
interface Grams {
  readonly numbers: Int32Array
  readonly weights: Float64Array
  readonly total: number
}

/** Shares as a full square, row by row, in single precision: 2,000 strands take 16 MB. */
function nearnessTable(strands: readonly Strand[]): Float32Array {
  const numbers = new Map<string, number>()
  const grams = strands.map((strand) => gramsOf(strand, numbers))
  const near = new Float32Array(strands.length * strands.length)
  const seen = new Float64Array(numbers.size)
  grams.forEach((one, at) => {
    one.numbers.forEach((gram, index) => {
      seen[gram] = one.weights[index] as number
    })
    for (let to = at + 1; to < grams.length; to++) {
      const other = grams[to] as Grams
      const shared = sharedWeight(other, seen)
      const [small, large] = one.total < other.total ? [one.total, other.total] : [other.total, one.total]
      const share = small > 0 ? (shared / small) * 0.8 + (shared / large) * 0.2 : 0
      near[at * strands.length + to] = share
      near[to * strands.length + at] = share
    }
    for (const gram of one.numbers) seen[gram] = 0
  })
  return near
}

function sharedWeight({ numbers, weights }: Grams, seen: Float64Array): number {
  let shared = 0
  for (let at = 0; at < numbers.length; at++) {
    const [weight, met] = [weights[at] as number, seen[numbers[at] as number] as number]
    shared += weight < met ? weight : met
  }
  return shared
}

function gramsOf(strand: Strand, numbers: Map<string, number>): Grams {
  const grams = new Map<number, number>()
  const add = (gram: string, weight: number) => {
    const number = numbers.get(gram) ?? numbers.size
    numbers.set(gram, number)
    grams.set(number, (grams.get(number) ?? 0) + weight)
  }
  strand.units.forEach(({ form }, at) => {
    const weight = form.words.reduce((most, word) => Math.max(most, word.weight), 0)
    add(form.key, weight)
    const next = strand.units[at + 1]?.form.key
    if (next !== undefined) add(`${form.key}\n${next}`, weight)
  })
  const weights = Float64Array.from(grams.values())
  return {
    numbers: Int32Array.from(grams.keys()),
    weights,
    total: weights.reduce((sum, weight) => sum + weight, 0),
  }
}
