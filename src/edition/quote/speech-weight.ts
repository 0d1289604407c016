import { SPEECH_WEIGHTS } from '../language/english/speech-weights.ts'
import { speechSigns } from './speech-signs.ts'
import type { Surroundings } from './surroundings.ts'

/** By trait and value. */
const WEIGHTS = new Map(
  Object.entries(SPEECH_WEIGHTS).map(([trait, list]) => [trait, new Map(list.split(';').map(entryToWeight))]),
)

function entryToWeight(entry: string): [value: string, weight: number] {
  const cut = entry.trim().lastIndexOf(' ')
  return [entry.trim().slice(0, cut), Number(entry.trim().slice(cut)) / 100]
}

/**
 * Returns how much speaks for marked words being speech, in logits: above 0 they are more often speech than not. A sum of
 * learned weights, one a sign, so that every decision can be taken apart.
 */
export function speechWeight(one: Surroundings): number {
  let sum = weightOf('all', 'words')
  for (const [trait, value] of speechSigns(one)) sum += weightOf(trait, value)
  return sum
}

function weightOf(trait: string, value: string): number {
  return WEIGHTS.get(trait)?.get(value) ?? 0
}
