import type { SceneOfPassage } from '../scene.ts'
import { KIND, kindOf, NOUN_FOLLOWS } from './word-kind.ts'

/** A passage read for reports. */
export interface Reading extends SceneOfPassage {
  /** What each token is, by number. */
  readonly kinds: readonly number[]
  /** A headline, a sub-heading, or the first line of the article. */
  readonly heading: boolean
  /** Position of the first token of each reporter's sentence. */
  readonly unitStart: ReadonlyMap<number, number>
  /** Position after the last token of each. */
  readonly unitEnd: ReadonlyMap<number, number>
}

/** Returns a passage with the kinds of its tokens and the ends of its sentences. */
export function passageToReading(passage: SceneOfPassage, heading: boolean): Reading {
  const unitStart = new Map<number, number>()
  const unitEnd = new Map<number, number>()
  passage.tokens.forEach(({ unit }, at) => {
    if (!unitStart.has(unit)) unitStart.set(unit, at)
    unitEnd.set(unit, at + 1)
  })
  const kinds = passage.tokens.map(kindOf)
  // "his talks", "the reports": no verb.
  kinds.forEach((kind, at) => {
    if (kind === KIND.report && NOUN_FOLLOWS.has(kinds[at - 1] ?? KIND.end)) kinds[at] = KIND.s
  })
  return { ...passage, heading, kinds, unitStart, unitEnd }
}
