import { SPEECH_WEIGHTS } from '../language/english/speech-weights.ts'
import { TOGETHER, traitsOf } from './speech-signs.ts'
import type { Surroundings } from './surroundings.ts'

/** By value. */
type Weights = ReadonlyMap<string, number>

/** What two traits weigh together, by the value of the first, then of the other. */
interface PairWeights {
  /** Where the values stand among those of all traits. */
  readonly one: number
  readonly other: number
  readonly weights: ReadonlyMap<string, Weights>
}

/** All weights. Those of a trait stand at its place among the traits, so that no name is looked up. */
interface SpeechWeights {
  readonly all: number
  readonly traits: readonly Weights[]
  readonly pairs: readonly PairWeights[]
}

/** Laid out when the first marked words are weighed, whose traits tell the order. */
let laidOut: SpeechWeights | null = null

/**
 * Returns how much speaks for marked words being speech, in logits: above 0 they are more often speech than not. A sum of
 * learned weights, one a sign, so that every decision can be taken apart.
 */
export function speechWeight(one: Surroundings): number {
  return weightAtOnce(one) + weightOfAgain(one)
}

/**
 * Returns whether that sum is above 0. Where else the words stand is the one sign that needs a search, and more than nine times in
 * ten all the others have outweighed it.
 */
export function isLikelySpeech(one: Surroundings): boolean {
  const sum = weightAtOnce(one)
  if (sum + LEAST_AGAIN > 0) return true
  return sum + MOST_AGAIN > 0 && sum + weightOfAgain(one) > 0
}

function weightOfAgain(one: Surroundings): number {
  return AGAIN.get(one.again()) ?? 0
}

/** The weight of all that is seen without a search. */
function weightAtOnce(one: Surroundings): number {
  const [words, around, place] = traitsOf(one)
  laidOut ??= layOut([words, around, place].flatMap((traits) => Object.keys(traits)))
  const { all, traits, pairs } = laidOut
  const values = Object.values(words).concat(Object.values(around), Object.values(place))
  let sum = all
  for (let at = 0; at < values.length; at++) sum += traits[at]?.get(values[at] as string) ?? 0
  for (const pair of pairs)
    sum += pair.weights.get(values[pair.one] as string)?.get(values[pair.other] as string) ?? 0
  return sum
}

function layOut(names: readonly string[]): SpeechWeights {
  return {
    all: new Map(entriesOf('all')).get('words') ?? 0,
    traits: names.map((name) => new Map(entriesOf(name))),
    pairs: TOGETHER.map(([one, other]) => ({
      one: names.indexOf(one),
      other: names.indexOf(other),
      weights: byFirst(entriesOf(`${one} + ${other}`)),
    })),
  }
}

/** Values and weights of a sign. */
type Entries = readonly (readonly [value: string, weight: number])[]

function entriesOf(sign: string): Entries {
  const list = SPEECH_WEIGHTS[sign]
  if (list === undefined) return []
  return list.split(';').map((entry) => {
    const cut = entry.trim().lastIndexOf(' ')
    return [entry.trim().slice(0, cut), Number(entry.trim().slice(cut)) / 100]
  })
}

function byFirst(entries: Entries): Map<string, Map<string, number>> {
  const weights = new Map<string, Map<string, number>>()
  for (const [values, weight] of entries) {
    const cut = values.lastIndexOf(', ')
    const first = values.slice(0, cut)
    const others = weights.get(first) ?? new Map<string, number>()
    weights.set(first, others.set(values.slice(cut + 2), weight))
  }
  return weights
}

const AGAIN: Weights = new Map(entriesOf('again'))
const LEAST_AGAIN = Math.min(0, ...AGAIN.values())
const MOST_AGAIN = Math.max(0, ...AGAIN.values())
