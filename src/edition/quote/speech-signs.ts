import type { Surroundings } from './surroundings.ts'
import { traitsAround } from './traits-around.ts'
import { traitsOfPlace } from './traits-of-place.ts'
import { traitsOfWords } from './traits-of-words.ts'

/** Two traits that mean more together than each by itself. */
export interface Pair {
  readonly one: string
  readonly other: string
  readonly name: string
}

/** "the “X” plan" is not "“X,” the plan". */
const TOGETHER: readonly Pair[] = [
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

/** Values by the names of traits. */
type Traits = Readonly<Record<string, string>>

/**
 * Tells what speaks for and against marked words being speech, each sign once: the value of every trait by its name, and then of
 * every two that make a sign together.
 *
 * ```text
 * Roe called it “a farce”.      words: 2, previous: it, cue before: calling 2, …, verb + length: no, short
 * ```
 *
 * What each weighs stands in `SPEECH_WEIGHTS`; one that is not there weighs nothing.
 */
export function visitSigns(
  one: Surroundings,
  visitTrait: (trait: string, value: string) => void,
  visitPair: (pair: Pair, one: string, other: string) => void,
): void {
  const words = traitsOfWords(one)
  const around = traitsAround(one)
  const place = traitsOfPlace(one)
  visitTraits(words, visitTrait)
  visitTraits(around, visitTrait)
  visitTraits(place, visitTrait)
  const shownBy = (name: string) => words[name] ?? around[name] ?? (place[name] as string)
  visitPairs(shownBy, visitPair)
}

function visitTraits(traits: Traits, visit: (trait: string, value: string) => void): void {
  for (const name of Object.keys(traits)) visit(name, traits[name] as string)
}

function visitPairs(
  shownBy: (trait: string) => string,
  visit: (pair: Pair, one: string, other: string) => void,
): void {
  for (const pair of TOGETHER) visit(pair, shownBy(pair.one), shownBy(pair.other))
}

/** Returns the same signs as names and values. */
export function speechSigns(one: Surroundings): Map<string, string> {
  const signs = new Map<string, string>()
  visitSigns(
    one,
    (trait, value) => signs.set(trait, value),
    (pair, value, other) => signs.set(pair.name, `${value}, ${other}`),
  )
  return signs
}
