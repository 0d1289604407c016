import type { Quotation } from '../model/quotation.ts'
import type { Span } from '../model/span.ts'
import type { OccasionReading } from './occasion-reading.ts'
import type { Term } from './term.ts'
import type { Voice } from './voice.ts'

/**
 * One sentence of what a quotation says.
 *
 * ```text
 * “We will sign. Not today, but on Monday,” Roe said.
 *  ~~~~~~~~~~~~~ 0
 *                ~~~~~~~~~~~~~~~~~~~~~~~~~ 1
 * ```
 */
export interface Statement {
  /** Quotation id, `#`, number of the statement in it: `paper:120#0`. Sorts and compares stably. */
  readonly key: string
  readonly quotation: Quotation
  /** Position of the article among the story's, by file name. */
  readonly order: number
  readonly outlet: string
  /** Its article is a translation, as far as the editor knows. */
  readonly translated: boolean
  /** From the transcript of an occasion. */
  readonly reference: boolean
  /** Its sentence or sentences cut to the quotation's segment. */
  readonly span: Span
  readonly terms: readonly Term[]
  /** How many of its terms carry content. */
  readonly content: number
  /** Few words that hardly stand by themselves: they join a group, and never bring two groups together. */
  readonly fragment: boolean
  readonly voice: Voice
  readonly occasion: OccasionReading
  /** Forms of the content words that the reporter's sentence puts around it. */
  readonly host: ReadonlySet<string>
  /** Keys of the statement before and after it in the same breath, or null. */
  readonly before: string | null
  readonly after: string | null
  /** Key of the statement whose sentence it goes on with, behind a cue that parts them; mostly null. */
  readonly goesOnFrom: string | null
  /** What a cue parts it into, in order; none where it is printed in one piece. */
  readonly pieces: readonly Statement[]
}
