import type { Token } from './token.ts'

/** A witness in the table. */
export interface Row {
  readonly siglum: string
  readonly outlet: string
  /** Id of the article. */
  readonly article: string
  /** A transcript, which is no outlet. */
  readonly reference: boolean
  readonly translated: boolean
  /** It stands in a headline or a heading. */
  readonly heading: boolean
  /** The file the tokens point into. */
  readonly text: string
  /** Where its quotation begins in that file. */
  readonly start: number
  readonly tokens: readonly Token[]
  /** Index of its strand. */
  readonly strand: number
  readonly around: Around
}

/**
 * What else the quotation prints of which the witness is a part.
 *
 * ```text
 * “I came to listen. Nobody loses a day’s pay. I cannot promise the same for April.”
 *  ~~~~~~~~~~~~~~~~~ before                    ~~~~~~~~~~~~~ after, the witness between
 * ```
 */
export interface Around {
  /** Words go on right before or after the witness, with no dots between. */
  readonly before: boolean
  readonly after: boolean
  /** Normal forms of all words outside the witness. */
  readonly words: ReadonlySet<string>
}
