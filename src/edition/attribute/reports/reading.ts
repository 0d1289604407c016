import type { ReportWord } from '../../language/english/report-words.ts'
import type { SceneOfPassage } from '../scene.ts'
import { KIND, kindOf, knownWordOf, NOUN_FOLLOWS } from './word-kind.ts'

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
  /** Position of the first token of each reporter's sentence. */
  readonly unitStart: ReadonlyMap<number, number>
  /** Position after the last token of each. */
  readonly unitEnd: ReadonlyMap<number, number>
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
  const unitStart = new Map<number, number>()
  const unitEnd = new Map<number, number>()
  const kinds: number[] = []
  const reportWords: (ReportWord | undefined)[] = []
  let before: number = KIND.end
  passage.tokens.forEach((token, at) => {
    const { unit } = token
    if (passage.tokens[at - 1]?.unit !== unit && !unitStart.has(unit)) unitStart.set(unit, at)
    if (passage.tokens[at + 1]?.unit !== unit) unitEnd.set(unit, at + 1)
    if (token.kind === 'quote' && isJoined(token.quotation)) joined.add(at)
    const known = knownWordOf(token)
    const kind = kindOf(token, known)
    // "his talks", "the reports": no verb.
    before = kind === KIND.report && NOUN_FOLLOWS.has(before) ? KIND.s : kind
    kinds.push(before)
    reportWords.push(known?.report)
  })
  return { ...passage, heading, joined, kinds, reportWords, unitStart, unitEnd }
}
