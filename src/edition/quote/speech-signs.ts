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
].map(([one = '', other = '']) => ({ one, other, name: `${one} + ${other}` }))

/**
 * Returns what speaks for and against marked words being speech, each sign once: the value of every trait by its name, and of
 * every two that make a sign together.
 *
 * ```text
 * Roe called it “a farce”.      words: 2, previous: it, cue before: calling 2, …, verb + length: no, short
 * ```
 *
 * What each weighs stands in `SPEECH_WEIGHTS`; one that is not there weighs nothing.
 */
export function speechSigns(one: Surroundings): Map<string, string> {
  const signs = new Map<string, string>()
  for (const traits of [traitsOfWords(one), traitsAround(one), traitsOfPlace(one)]) {
    for (const [name, value] of Object.entries(traits)) signs.set(name, value)
  }
  for (const pair of TOGETHER) signs.set(pair.name, `${signs.get(pair.one)}, ${signs.get(pair.other)}`)
  return signs
}
