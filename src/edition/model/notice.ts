import type { Span } from './span.ts'

/**
 * An oddity or a doubt found while reading, told to readers as an "editor's note".
 * A doubtful reading is data, never an exception.
 */
export interface Notice extends Span {
  /** What sort of oddity, in kebab case: `mark-never-closed`, `equal-headlines`, `corrected-by-editor`. */
  readonly kind: string
  /** One plain sentence for a reader. Words of the article in it are slices between true quotation marks. */
  readonly message: string
  /** What stood there: a slice of the file. */
  readonly found: string
  /** What was expected, or null where nothing in particular was. */
  readonly expected: string | null
}
