import { ALL, type Trait } from '../../src/edition/attribute/reports/trait.ts'

/** Something with these traits, and whether it is what is looked for (1) or not (0). */
export interface Example {
  readonly traits: readonly Trait[]
  readonly right: number
}

/** Weights of traits in logits. */
export type LearnedWeights = ReadonlyMap<Trait, number>

export interface Learning {
  /** A trait that fewer examples have is left out. */
  readonly rarest: number
  /** How strongly weights are drawn towards nothing, so that few are left. */
  readonly sparse: number
  /** How strongly large weights are drawn in. */
  readonly small: number
  readonly turns: number
}

/**
 * Returns a weight for each trait that tells anything: a logistic regression, one example at a time in an order that is always
 * the same, with a step that shrinks for traits seen often.
 */
export function learnWeights(examples: readonly Example[], how: Learning): LearnedWeights {
  const counts = new Map<Trait, number>()
  for (const { traits } of examples)
    for (const trait of traits) counts.set(trait, (counts.get(trait) ?? 0) + 1)
  const common = [...counts].filter(([, count]) => count >= how.rarest)
  const places = new Map(common.map(([trait], at) => [trait, at + 1]))
  const seen = [examples.length, ...common.map(([, count]) => count)]
  const shuffled = examples.map(({ traits, right }) => ({
    traits: [0, ...traits.flatMap((trait) => places.get(trait) ?? [])],
    right,
  }))
  const weights = new Float64Array(seen.length)
  const squares = new Float64Array(seen.length).fill(1e-8)
  const random = randomFrom(1)
  for (let turn = 0; turn < how.turns; turn++) {
    shuffle(shuffled, random)
    for (const { traits, right } of shuffled) {
      let sum = 0
      for (const trait of traits) sum += weights[trait] as number
      const miss = 1 / (1 + Math.exp(-sum)) - right
      for (const trait of traits) {
        const often = seen[trait] as number
        const weight = weights[trait] as number
        const slope = miss + (trait === 0 ? 0 : (how.small * weight) / often)
        squares[trait] = (squares[trait] as number) + slope * slope
        const step = 0.1 / Math.sqrt(squares[trait] as number)
        const moved = weight - step * slope
        const pull = trait === 0 ? 0 : (how.sparse * step) / often
        weights[trait] = Math.abs(moved) <= pull ? 0 : moved - Math.sign(moved) * pull
      }
    }
  }
  const learned: [Trait, number][] = [[ALL, weights[0] as number]]
  for (const [trait, at] of places)
    if (Math.abs(weights[at] as number) >= LEAST) learned.push([trait, weights[at] as number])
  return new Map(learned)
}

/** A smaller weight says nothing. */
const LEAST = 0.05

function shuffle<T>(items: T[], random: () => number): void {
  for (let at = items.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1))
    const moved = items[at] as T
    items[at] = items[other] as T
    items[other] = moved
  }
}

/** The same numbers from 0 to 1 for the same beginning. */
function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}
