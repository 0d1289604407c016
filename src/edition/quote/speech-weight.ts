import { SPEECH_WEIGHTS } from '../language/english/speech-weights.ts'
import { visitSigns } from './speech-signs.ts'
import type { Surroundings } from './surroundings.ts'

/** By value. */
type Weights = ReadonlyMap<string, number>

/** Of each trait; of two together by the value of the first. */
const OF_TRAIT = new Map<string, Weights>()
const OF_PAIR = new Map<string, Map<string, Map<string, number>>>()
for (const [sign, list] of Object.entries(SPEECH_WEIGHTS)) {
  const entries = list.split(';').map(entryToWeight)
  if (sign.includes('+')) OF_PAIR.set(sign, byFirst(entries))
  else OF_TRAIT.set(sign, new Map(entries))
}

function entryToWeight(entry: string): [value: string, weight: number] {
  const cut = entry.trim().lastIndexOf(' ')
  return [entry.trim().slice(0, cut), Number(entry.trim().slice(cut)) / 100]
}

function byFirst(entries: readonly [values: string, weight: number][]): Map<string, Map<string, number>> {
  const weights = new Map<string, Map<string, number>>()
  for (const [values, weight] of entries) {
    const cut = values.lastIndexOf(', ')
    const first = values.slice(0, cut)
    const others = weights.get(first) ?? new Map<string, number>()
    weights.set(first, others.set(values.slice(cut + 2), weight))
  }
  return weights
}

/**
 * Returns how much speaks for marked words being speech, in logits: above 0 they are more often speech than not. A sum of
 * learned weights, one a sign, so that every decision can be taken apart.
 */
export function speechWeight(one: Surroundings): number {
  let sum = OF_TRAIT.get('all')?.get('words') ?? 0
  visitSigns(
    one,
    (trait, value) => {
      sum += OF_TRAIT.get(trait)?.get(value) ?? 0
    },
    ({ name }, value, other) => {
      sum += OF_PAIR.get(name)?.get(value)?.get(other) ?? 0
    },
  )
  return sum
}
