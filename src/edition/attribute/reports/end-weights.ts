import {
  FAMILY,
  kindAhead,
  lengthTrait,
  NEAR,
  nearNumber,
  nearTraits,
  openingTrait,
  threeTrait,
  twoTrait,
} from './end-traits.ts'
import { numbersOf, PART, PART_BITS } from './trait.ts'
import type { EndWalk } from './walk-ends.ts'
import { type Weights, weightOf } from './weights.ts'

/**
 * Weights of ends, laid out so that one look takes the place of several: a few hundred articles have half a million places where
 * something may end.
 */
export interface EndWeights {
  /** In hundredths of a logit: all sums are whole numbers, and few of them. */
  readonly weights: Weights
  /** What `nearTraits` weigh together, at their number; `UNKNOWN` until it is asked for. */
  readonly near: Int16Array
  /** Which traits with a weight any two kinds have together, the one first: `BEHIND`, `OPENING`. Most have none. */
  readonly pairs: Uint8Array
}

const UNKNOWN = 2 ** 15 - 1

/** The kinds at the place and right behind it. */
const BEHIND = 1
/** The kinds at the opening and at the place. */
const OPENING = 2

/** Returns weights laid out for ends. */
export function layOutEnds({ all, mask, traits, weights }: Weights): EndWeights {
  const pairs = new Uint8Array(PART * PART)
  const mark = (one: number, other: number, as: number) => {
    const pair = pairOf(one, other)
    pairs[pair] = (pairs[pair] as number) | as
  }
  for (const trait of traits) {
    const [family, one, two, three] = numbersOf(trait)
    if (family === FAMILY.two) mark(two, three, BEHIND)
    else if (family === FAMILY.three) mark(one, two, BEHIND)
    else if (family === FAMILY.opening) mark(one, three, OPENING)
  }
  return {
    weights: { all: hundredths(all), mask, traits, weights: weights.map(hundredths) },
    near: new Int16Array(NEAR).fill(UNKNOWN),
    pairs,
  }
}

function hundredths(weight: number): number {
  return Math.round(100 * weight)
}

function pairOf(one: number, other: number): number {
  return (one << PART_BITS) | other
}

/** Returns how likely what is reported ends at the place a walk has come to: see `endTraits`. */
export function endLikelihood(walk: EndWalk, ends: EndWeights): number {
  const { weights, pairs } = ends
  const here = kindAhead(walk, 0)
  let sum = weights.all + nearWeight(walk, ends) + weightOf(lengthTrait(walk), weights)
  if (((pairs[pairOf(here, kindAhead(walk, 1))] as number) & BEHIND) > 0)
    sum += weightOf(twoTrait(walk), weights) + weightOf(threeTrait(walk), weights)
  if (((pairs[pairOf(walk.opening, here)] as number) & OPENING) > 0)
    sum += weightOf(openingTrait(walk), weights)
  return sum >= -MOST && sum <= MOST ? (LIKELIHOODS[sum + MOST] as number) : logistic(sum)
}

function nearWeight(walk: EndWalk, { weights, near }: EndWeights): number {
  const number = nearNumber(walk)
  if (near[number] === UNKNOWN)
    near[number] = nearTraits(walk).reduce((sum, trait) => sum + weightOf(trait, weights), 0)
  return near[number] as number
}

/** Hardly a sum goes beyond so many hundredths. */
const MOST = 1000

/** How likely something is by the sum of its weights, from -MOST on. */
const LIKELIHOODS = Float64Array.from({ length: 2 * MOST + 1 }, (_, place) => logistic(place - MOST))

function logistic(sum: number): number {
  return 1 / (1 + Math.exp(-sum / 100))
}
