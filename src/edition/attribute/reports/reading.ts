import type { ReportWord } from '../../language/english/report-words.ts'
import type { SceneOfPassage } from '../scene.ts'
import { KIND, kindOf, NOUN_FOLLOWS } from './word-kind.ts'

/** A passage read for reports. */
export interface Reading extends SceneOfPassage {
  /** What each token is, by number. */
  readonly kinds: readonly number[]
  /** What is known of each token as a word that reports. */
  readonly reportWords: readonly (ReportWord | undefined)[]
  /** Positions of quoted words that begin with "and", "because" and the like: a whole clause may stand before them. */
  readonly joined: ReadonlySet<number>
  /** A headline, a sub-heading, or the first line of the article. */
  readonly heading: boolean
  /** The reporter's sentence each token stands in. */
  readonly units: readonly Unit[]
}

/** A reporter's sentence. */
export interface Unit {
  /** Position of its first token. */
  readonly start: number
  /** Position after its last. */
  readonly end: number
}

/**
 * Returns a passage with the kinds of its tokens and the ends of its sentences. `isJoined` tells by its index whether quoted words
 * begin with "and" and the like.
 */
export function passageToReading(
  passage: SceneOfPassage,
  heading: boolean,
  isJoined: (quotation: number) => boolean,
): Reading {
  const joined = new Set<number>()
  const units: Unit[] = []
  let unit = { start: 0, end: 0 }
  const kinds: number[] = []
  const reportWords: (ReportWord | undefined)[] = []
  let before: number = KIND.end
  passage.tokens.forEach((token, at) => {
    if (passage.tokens[at - 1]?.unit !== token.unit) unit = { start: at, end: at }
    unit.end = at + 1
    units.push(unit)
    if (token.kind === 'quote' && isJoined(token.quotation)) joined.add(at)
    const { known } = token.form
    const kind = kindOf(token, known)
    // "his talks", "the reports": no verb.
    before = kind === KIND.report && NOUN_FOLLOWS.has(before) ? KIND.s : kind
    kinds.push(before)
    reportWords.push(known?.report)
  })
  return { ...passage, heading, joined, kinds, reportWords, units }
}

/** Returns the reporter's sentence around the token at `at`; nothing stands around a place beside the passage. */
export function unitAt({ units }: Reading, at: number): Unit {
  return units[at] ?? { start: at, end: at }
}
