/**
 * A run of a seed's text: offsets in UTF-16 code units into the file as decoded
 * (a byte-order mark is unit 0), `end` exclusive.
 *
 * ```text
 * s a i d   “ n o ”
 * 0 1 2 3 4 5 6 7 8      the words between the marks: { start: 6, end: 8 }
 * ```
 */
export interface Span {
  readonly start: number
  readonly end: number
}
