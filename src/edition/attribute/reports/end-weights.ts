import {
  COUNTS,
  FAMILY,
  HOW,
  lengthTrait,
  openingTrait,
  saysAhead,
  threeTrait,
  twoTrait,
  YES,
} from './end-traits.ts'
import { numbersOf, PART, PART_BITS, type Trait } from './trait.ts'
import type { EndWalk } from './walk-ends.ts'
import { type Weights, weightOf } from './weights.ts'
import { KIND } from './word-kind.ts'

/**
 * Weights of ends, laid out so that one look takes the place of several: a few hundred articles have half a million places where
 * something may end. All are in hundredths of a logit, so that their sums are whole numbers, and few.
 */
export interface EndWeights {
  /** What each length weighs, and with it what everything does. */
  readonly lengths: Int16Array
  /** What the kind at the place weighs, by what has come before it, and beside that by what is to come: see `askedBefore`, `askedAhead`. */
  readonly near: Int16Array
  /** As what any two kinds have a weight together, the one first: `TWO`, `THREE`, `OPENING`. Most have none. */
  readonly pairs: Uint8Array
  readonly weights: Weights
}

/** The kinds at the place and right behind it: of some extent, or with some kind behind them. */
const TWO = 1
const THREE = 2
/** The kinds at the opening and at the place. */
const OPENING = 4

/** What is asked has eight answers either way, for each kind, for each extent. */
const ANSWER_BITS = 4
/** The answers on what is to come stand behind the others. */
const AHEAD = 8
const EXTENT_BITS = 3
/** Enough for the longest content that `boundFrom` lets through. */
const LENGTH_BITS = 7

// Asked at every place: what a module has of its own is at hand, what it imports must be fetched.
const KIND_BITS = PART_BITS
const END = KIND.end
const MANY_COMMAS = COUNTS.length - 1

/** Returns weights laid out for ends. */
export function layOutEnds({ all, mask, traits, weights: logits }: Weights): EndWeights {
  const weights = { all: hundredths(all), mask, traits, weights: logits.map(hundredths) }
  const laid: EndWeights = {
    lengths: lengthsOf(weights),
    near: new Int16Array(PART << (EXTENT_BITS + ANSWER_BITS)),
    pairs: new Uint8Array(PART * PART),
    weights,
  }
  for (let place = 0; place < traits.length; place++)
    if (traits[place] !== 0) layOut(laid, traits[place] as Trait, weights.weights[place] as number)
  return laid
}

function hundredths(weight: number): number {
  return Math.round(100 * weight)
}

function lengthsOf(weights: Weights): Int16Array {
  const lengths = new Int16Array(1 << (EXTENT_BITS + LENGTH_BITS))
  for (let extent = 0; extent < HOW.length; extent++)
    for (let length = 0; length < 1 << LENGTH_BITS; length++)
      lengths[(extent << LENGTH_BITS) | length] = weights.all + weightOf(lengthTrait(extent, length), weights)
  return lengths
}

/** Adds the weight of a trait wherever it counts. */
function layOut({ near, pairs }: EndWeights, trait: Trait, weight: number): void {
  const [family, one, two, three] = numbersOf(trait)
  const is = one === YES ? 1 : 0
  if (family === FAMILY.at) spread(near, two, one, AHEAD, 0, weight)
  else if (family === FAMILY.verb) spread(near, three, two, AHEAD | 1, is, weight)
  else if (family === FAMILY.commas) spread(near, three, two, AHEAD | 6, COUNTS.indexOf(one) << 1, weight)
  else if (family === FAMILY.further) spread(near, three, two, AHEAD | 1, AHEAD | is, weight)
  else if (family === FAMILY.saying)
    spread(near, two, one, AHEAD | 2, AHEAD | (three === YES ? 2 : 0), weight)
  else if (family === FAMILY.quoted)
    for (const how of HOW) spread(near, two, how, AHEAD | 4, AHEAD | (is << 2), weight)
  else if (family === FAMILY.two) mark(pairs, two, three, TWO)
  else if (family === FAMILY.three) mark(pairs, one, two, THREE)
  else if (family === FAMILY.opening) mark(pairs, one, three, OPENING)
}

/** Adds a weight at all answers that are `value` as far as `mask` goes. */
function spread(
  table: Int16Array,
  kind: number,
  how: number,
  mask: number,
  value: number,
  weight: number,
): void {
  const row = rowOf(kind, HOW.indexOf(how))
  for (let answer = 0; answer < 2 ** ANSWER_BITS; answer++)
    if ((answer & mask) === value) table[row | answer] = (table[row | answer] as number) + weight
}

function rowOf(kind: number, extent: number): number {
  return (extent << (KIND_BITS + ANSWER_BITS)) | (kind << ANSWER_BITS)
}

function mark(pairs: Uint8Array, one: number, other: number, as: number): void {
  const pair = pairOf(one, other)
  pairs[pair] = (pairs[pair] as number) | as
}

function pairOf(one: number, other: number): number {
  return (one << KIND_BITS) | other
}

/** The class of the number of commas, and whether a verb has come. */
function askedBefore({ commas, verb }: EndWalk): number {
  return ((commas < MANY_COMMAS ? commas : MANY_COMMAS) << 1) | (verb ? 1 : 0)
}

/** Whether quoted words end the walk, whether a verb that reports comes soon, and whether a comma does later. */
function askedAhead(walk: EndWalk): number {
  return (walk.quoted ? 4 : 0) | (saysAhead(walk) ? 2 : 0) | (walk.at < walk.lastComma ? 1 : 0)
}

/** Returns how likely what is reported ends at the place a walk has come to: as likely as all its `endTraits` say together. */
export function endLikelihood(walk: EndWalk, { lengths, near, pairs, weights }: EndWeights): number {
  const { extent, opening, first, at, end } = walk
  const { kinds } = walk.reading
  const here = kinds[at] as number
  const next = at + 1 < end ? (kinds[at + 1] as number) : END
  const row = rowOf(here, extent)
  let sum =
    (lengths[(extent << LENGTH_BITS) | (at - first)] as number) +
    (near[row | askedBefore(walk)] as number) +
    (near[row | AHEAD | askedAhead(walk)] as number)
  const behind = pairs[pairOf(here, next)] as number
  if ((behind & TWO) > 0) sum += weightOf(twoTrait(walk), weights) | 0
  if ((behind & THREE) > 0) sum += weightOf(threeTrait(walk), weights) | 0
  if (((pairs[pairOf(opening, here)] as number) & OPENING) > 0)
    sum += weightOf(openingTrait(walk), weights) | 0
  return sum >= -MOST && sum <= MOST ? (LIKELIHOODS[sum + MOST] as number) : logistic(sum)
}

/** Hardly a sum goes beyond so many hundredths. */
const MOST = 1000

/** How likely something is by the sum of its weights, from -MOST on. */
const LIKELIHOODS = Float64Array.from({ length: 2 * MOST + 1 }, (_, place) => logistic(place - MOST))

function logistic(sum: number): number {
  return 1 / (1 + Math.exp(-sum / 100))
}
