import type { Surroundings } from './surroundings.ts'
import { traitsAround } from './traits-around.ts'
import { traitsOfPlace } from './traits-of-place.ts'
import { traitsOfWords } from './traits-of-words.ts'

/** Traits that mean more together than each by itself: "the “X” plan" is not "“X,” the plan". */
const TOGETHER = [
  ['shape', 'length'],
  ['verb', 'length'],
  ['previous', 'length'],
  ['previous', 'trail'],
  ['trail', 'length'],
  ['cue before', 'length'],
  ['cue after', 'length'],
  ['subject', 'length'],
  ['told', 'length'],
  ['owned', 'many'],
  ['bare', 'length'],
  ['bare', 'marks'],
  ['headline', 'length'],
  ['headline', 'opens'],
  ['headline', 'trail'],
  ['headline', 'told'],
  ['work near', 'shape'],
  ['title near', 'many'],
  ['work after', 'many'],
] as const

/**
 * Returns what speaks for and against marked words being speech, each sign once:
 *
 * ```text
 * Roe called it “a farce”.      words=2, previous=it, cue before=calling 2, trail=stop, …
 * ```
 *
 * A sign is a trait and its value; two traits of the list above make a sign together. What each weighs stands in
 * `SPEECH_WEIGHTS`; one that is not there weighs nothing.
 */
export function speechSigns(one: Surroundings): string[] {
  const traits: Record<string, string> = {
    ...traitsOfWords(one),
    ...traitsAround(one),
    ...traitsOfPlace(one),
  }
  const single = Object.entries(traits).map(([name, value]) => `${name}=${value}`)
  const pairs = TOGETHER.flatMap(([a, b]) =>
    traits[a] === undefined || traits[b] === undefined ? [] : [`${a} + ${b}=${traits[a]}, ${traits[b]}`],
  )
  return [...single, ...pairs]
}
