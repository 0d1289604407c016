import type { Span } from './span.ts'

/**
 * Printed words on a page: always exactly the file's characters from `start` to `end`.
 * A record may hold them only in this shape, so that one check can hold all of them against the files.
 */
export interface Slice extends Span {
  /** File name inside its story folder. */
  readonly file: string
  readonly text: string
}
