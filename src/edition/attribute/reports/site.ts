import type { ReportWord } from '../../language/english/report-words.ts'
import type { Mention } from '../mention.ts'

/**
 * What follows the cue, and so how far its content goes:
 *
 * ```text
 * that         Roe said that she would sign.        thing      Roe backs the ferry.
 * clause       Roe said she would sign.             about      Roe spoke about the ferry.   (with its preposition)
 * question     Roe asked whether he would sign.     gerund     Roe denied signing.
 * infinitive   Roe plans to sign.                   before     She would sign, Roe said.
 * credit       According to Roe, she signed.        label      Roe: Talks failed
 * ```
 */
export type Shape =
  | 'that'
  | 'clause'
  | 'question'
  | 'infinitive'
  | 'thing'
  | 'gerund'
  | 'before'
  | 'credit'
  | 'label'
  | `about ${string}`

/** A place in a passage where words may report what somebody says or thinks. Token positions are inclusive. */
export interface Site {
  /** Position of the word that reports. */
  readonly at: number
  readonly word: ReportWord
  readonly shape: Shape
  /** First and last token of the cue, helping verbs and prepositions included. */
  readonly cue: readonly [number, number]
  /** First and last token of what is reported. */
  readonly content: readonly [number, number]
  readonly subject: Mention | null
}
