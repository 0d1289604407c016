import type { MarkedExample } from './marked-examples.ts'

/** Weights of signs in logits; `all=words` is what every span has. */
export type Weights = ReadonlyMap<string, number>

/** A sign that fewer spans have is left out. */
const RAREST = 20
/** How strongly weights are drawn towards nothing. */
const DRAWN = 4
/** A smaller weight says nothing. */
const LEAST = 0.05
/** Rounds over all signs; it has settled long before. */
const ROUNDS = 200

/**
 * Returns the weights of a logistic regression: one sign after the other is set to its best, round after round, until nothing
 * moves. The same examples give the same weights.
 */
export function learnWeights(examples: readonly MarkedExample[]): Weights {
  const having = new Map<string, number[]>([['all=words', examples.map((_, index) => index)]])
  examples.forEach(({ signs }, index) => {
    for (const sign of signs) having.set(sign, [...(having.get(sign) ?? []), index])
  })
  const common = [...having].filter(([, list]) => list.length >= RAREST)
  const weights = new Map(common.map(([sign]) => [sign, 0]))
  const sums = new Float64Array(examples.length)
  for (let round = 0; round < ROUNDS; round++) {
    let moved = 0
    for (const [sign, list] of common) {
      const weight = weights.get(sign) as number
      const drawn = sign === 'all=words' ? 1e-6 : DRAWN
      let slope = -drawn * weight
      let bend = drawn
      for (const index of list) {
        const likely = 1 / (1 + Math.exp(-(sums[index] as number)))
        slope += Number(examples[index]?.speech) - likely
        bend += likely * (1 - likely)
      }
      const step = Math.max(-1, Math.min(1, slope / bend))
      weights.set(sign, weight + step)
      for (const index of list) sums[index] = (sums[index] as number) + step
      moved = Math.max(moved, Math.abs(step))
    }
    if (moved < 1e-3) break
  }
  return new Map([...weights].filter(([sign, weight]) => sign === 'all=words' || Math.abs(weight) >= LEAST))
}

/** Returns what speaks for words with these signs being speech, in logits. */
export function weigh(weights: Weights, signs: readonly string[]): number {
  return signs.reduce((sum, sign) => sum + (weights.get(sign) ?? 0), weights.get('all=words') ?? 0)
}
