import { SPEECH_WEIGHTS } from '../language/english/speech-weights.ts'
import { speechSigns } from './speech-signs.ts'
import type { Surroundings } from './surroundings.ts'

const WEIGHTS = new Map(
  Object.entries(SPEECH_WEIGHTS).flatMap(([trait, list]) =>
    list.split(';').map((entry): [string, number] => {
      const cut = entry.trim().lastIndexOf(' ')
      return [`${trait}=${entry.trim().slice(0, cut)}`, Number(entry.trim().slice(cut)) / 100]
    }),
  ),
)

/**
 * Returns how much speaks for marked words being speech, in logits: above 0 they are more often speech than not. A sum of
 * learned weights, one a sign, so that every decision can be taken apart.
 */
export function speechWeight(one: Surroundings): number {
  let sum = WEIGHTS.get('all=words') ?? 0
  for (const sign of speechSigns(one)) sum += WEIGHTS.get(sign) ?? 0
  return sum
}
