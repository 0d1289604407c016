import type { Span } from '../model/span.ts'

/**
 * One run of a witness without white space: a word with the punctuation that touches it, or punctuation alone.
 *
 * ```text
 * with [a] swift, severe …
 * word     word          ellipsis
 *      word, inserted
 * ```
 */
export interface Token extends Span {
  /** As printed, the punctuation that touches it included. */
  readonly text: string
  /** What is compared: the word without outer punctuation in lower case; a mark's own characters when there is no word. */
  readonly normal: string
  /** The word without outer punctuation, offsets into the file. Equal to the token when there is no word. */
  readonly core: Span
  readonly kind: 'word' | 'mark' | 'ellipsis'
  /** Printed inside square brackets, wholly or in part. */
  readonly inserted: boolean
  /** Which dots touch it from outside: "border …" has none, "…border" leads, "border..." trails. */
  readonly dots: 'none' | 'leads' | 'trails' | 'both'
  /** Index of the witness's segment it stands in. */
  readonly segment: number
}
