import type { Surroundings } from './surroundings.ts'
import { traitsAround } from './traits-around.ts'
import { traitsOfPlace } from './traits-of-place.ts'
import { traitsOfWords } from './traits-of-words.ts'

/** Two traits that mean more together than each by itself: "the “X” plan" is not "“X,” the plan". */
export const TOGETHER: readonly (readonly [one: string, other: string])[] = [
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
]

/** Values by the names of traits. */
type Traits = Readonly<Record<string, string>>

/**
 * Returns what marked words show by themselves, by what stands around them, and by their place; all traits but `again`. Names come
 * in one order every time.
 */
export function traitsOf(one: Surroundings): readonly [Traits, Traits, Traits] {
  return [traitsOfWords(one), traitsAround(one), traitsOfPlace(one)]
}

/**
 * Returns what speaks for and against marked words being speech, each sign once: the value of every trait by its name, and then of
 * every two that make a sign together.
 *
 * ```text
 * Roe called it “a farce”.      words: 2, previous: it, cue before: calling 2, …, verb + length: no, short
 * ```
 *
 * What each weighs stands in `SPEECH_WEIGHTS`; one that is not there weighs nothing.
 */
export function speechSigns(one: Surroundings): Map<string, string> {
  const signs = new Map(traitsOf(one).flatMap((traits) => Object.entries(traits)))
  signs.set('again', one.again())
  for (const [trait, other] of TOGETHER)
    signs.set(`${trait} + ${other}`, `${signs.get(trait)}, ${signs.get(other)}`)
  return signs
}
