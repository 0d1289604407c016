import type { Span } from './span.ts'

/** One sentence of one part. Sentences and the white space between them tile a part. */
export interface Sentence extends Span {
  /** Index into the article's `parts`. */
  readonly part: number
}
