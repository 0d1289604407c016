import type { Notice } from './notice.ts'
import type { Span } from './span.ts'

/**
 * What a run of an article is for. `space` is everything between the others: line ends, blank lines,
 * a byte-order mark, Markdown syntax that belongs to no block.
 *
 * ```text
 *  date 2022-01-21 Talks end without result      space, stamp, space, headline
 *
 * Jane Roe, minister of trade.                  nameline  (stands over a pull quote)
 * We will not sign.                             paragraph
 * Source: Agencies                              credit
 * ```
 */
export type PartKind =
  | 'headline'
  | 'subheading'
  | 'paragraph'
  | 'blockquote'
  | 'item'
  | 'caption'
  | 'nameline'
  | 'stamp'
  | 'credit'
  | 'signature'
  | 'metadata'
  | 'space'

/** One run of an article. The parts of an article tile its file: nothing is lost, nothing stands twice. */
export interface Part extends Span {
  readonly kind: PartKind
}

/** A date the text gives, no more precise than the text. */
export interface Stamp extends Span {
  readonly kind: 'published' | 'updated'
  /** ISO 8601 as far as the text goes: `2022-01-21`, `2022-01-21T09:56`, `2022-01-21T12:55Z`. */
  readonly value: string
}

/** Who published an article, and how we know. */
export interface Outlet {
  /** Made from the name, for addresses: `voice-of-ukraine`. */
  readonly id: string
  readonly name: string
  /** `editor`: named in story.yaml. `text`: signed in the article. `file`: not known, so the file's name stands for it. */
  readonly by: 'editor' | 'text' | 'file'
}

/** What the editor says of a verbatim record of an occasion: something to set the outlets against, itself no outlet. */
export interface Transcript {
  /** Id of one of the story's occasions. */
  readonly occasion: string | null
  /** Who made the record. */
  readonly source: string | null
}

/** One published text, read. */
export interface Article {
  /** File name without extension. */
  readonly id: string
  readonly file: string
  readonly path: string
  readonly format: 'text' | 'markdown'
  readonly sha256: string
  /** The file as decoded. Every span of the edition points into it. */
  readonly text: string
  /**
   * The same length as `text`, unit for unit, with Markdown's own characters blanked out:
   * what the later stages read. For `.txt` it is `text`.
   */
  readonly reading: string
  readonly outlet: Outlet
  /** Null for what an outlet published. */
  readonly transcript: Transcript | null
  readonly parts: readonly Part[]
  /** The headline's words, or null where the file has none. */
  readonly headline: Span | null
  readonly stamps: readonly Stamp[]
  readonly notices: readonly Notice[]
}
