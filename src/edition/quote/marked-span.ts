import type { Span } from '../model/span.ts'

/** Words between two marks, before anybody asks whether they are speech. */
export interface MarkedSpan extends Span {
  /** Index into the article's `parts` of the part it begins in. */
  readonly part: number
  /** Opening and closing mark as printed; '' where there is none. */
  readonly marks: readonly [string, string]
  /** Start of the opening mark and end of the closing one: what the reporter's sentence skips. */
  readonly outer: Span
  /** The words paragraph by paragraph, without re-opened marks between. */
  readonly segments: readonly Span[]
  /** Position in the list of the span it is nested in, or null. */
  readonly within: number | null
  /** What is odd about its marks, or null. */
  readonly oddity: 'never-closed' | 'closed-by-opening-mark' | null
}
