import type { Mention } from '../mentions/mention.ts'
import type { ReportingWord } from './reporting-word.ts'
import type { VerbGroup } from './verb-group.ts'

/**
 * What follows the cue, and so how far its content goes:
 *
 * ```text
 * that         Roe said that she would sign.        thing      Roe backs the ferry.
 * clause       Roe said she would sign.             about-of   Roe spoke of the ferry.      (and other prepositions)
 * question     Roe asked whether he would sign.     gerund     Roe denied signing.
 * infinitive   Roe plans to sign.                   before     She would sign, Roe said.
 * credit       According to Roe, she signed.        around     She would, Roe said, sign soon.
 * label        Roe: Talks failed                    subject    The ferry was praised by Roe.
 * object       Roe urged them to sign.              as         As Roe said, talks go on.
 * inverted     She would sign, said Roe.
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
  | 'inverted'
  | 'around'
  | 'credit'
  | 'label'
  | 'subject'
  | 'object'
  | 'as'
  | `about-${string}`

/** First and last token position, both inclusive. */
export type TokenRange = readonly [first: number, last: number]

/** A place in a passage where words may report what somebody says or thinks. */
export interface Site {
  /** Position of the word that reports. */
  readonly at: number
  readonly word: ReportingWord
  readonly shape: Shape
  readonly group: VerbGroup | null
  /** The cue, helping verbs and prepositions included. */
  readonly cue: TokenRange
  readonly content: TokenRange
  /** What stands inside the content and is the reporter's: the cue in "Talks, Roe said, go on". */
  readonly aside: TokenRange | null
  readonly subject: Mention | null
}
