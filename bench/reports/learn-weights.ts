import type { AnnotatedArticle, AnnotatedSite } from './annotated-sites.ts'

export interface Learning {
  /** A trait that fewer sites have is left out. */
  readonly rarest: number
  /** How strongly weights are drawn towards nothing, so that few are left. */
  readonly sparse: number
  /** How strongly large weights are drawn in. */
  readonly small: number
  readonly turns: number
}

/** The weight every site has. */
export const ALL = 'base: all'

/**
 * Returns a weight for each trait that says something about whether a site is a report: a logistic regression, one site at
 * a time in an order that is always the same, with a step that shrinks for traits seen often.
 */
export function learnWeights(articles: readonly AnnotatedArticle[], how: Learning): Map<string, number> {
  const sites = articles.flatMap((article) => article.sites)
  const names = [ALL, ...commonTraits(sites, how.rarest).keys()]
  const numbers = new Map(names.map((name, number) => [name, number]))
  const counts = commonTraits(sites, how.rarest)
  const seen = names.map((name) => counts.get(name) ?? sites.length)
  const examples = sites.map(({ traits, report }) => ({
    traits: [0, ...traits.flatMap((name) => numbers.get(name) ?? [])],
    right: report >= 0 ? 1 : 0,
  }))
  const weights = new Float64Array(names.length)
  const squares = new Float64Array(names.length).fill(1e-8)
  const random = randomFrom(1)
  for (let turn = 0; turn < how.turns; turn++) {
    shuffle(examples, random)
    for (const { traits, right } of examples) {
      let sum = 0
      for (const trait of traits) sum += weights[trait] as number
      const wrong = 1 / (1 + Math.exp(-sum)) - right
      for (const trait of traits) {
        const often = seen[trait] as number
        const weight = weights[trait] as number
        const slope = wrong + (trait === 0 ? 0 : (how.small * weight) / often)
        squares[trait] = (squares[trait] as number) + slope * slope
        const step = 0.1 / Math.sqrt(squares[trait] as number)
        const moved = weight - step * slope
        const pull = trait === 0 ? 0 : (how.sparse * step) / often
        weights[trait] = Math.abs(moved) <= pull ? 0 : moved - Math.sign(moved) * pull
      }
    }
  }
  return new Map(
    names
      .map((name, number) => [name, weights[number] as number] as const)
      .filter(([, weight]) => weight !== 0),
  )
}

function commonTraits(sites: readonly AnnotatedSite[], rarest: number): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { traits } of sites) for (const trait of traits) counts.set(trait, (counts.get(trait) ?? 0) + 1)
  return new Map([...counts].filter(([, count]) => count >= rarest))
}

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
