import type { Span } from './span.ts'

/**
 * How an article presents words as someone's:
 *
 * ```text
 * direct    “We will sign,” Roe said.              whole clauses, the reporter outside
 * partial   Roe called it “a farce”.               a few words inside the reporter's sentence
 * pull      Jane Roe, minister                     set apart under a name, often without marks
 *           We will not sign.
 * nested    “He told me ‘never’,” Roe said.        someone's words inside a quotation
 * indirect  Roe said that she would sign.          reported in the reporter's words
 * ```
 */
export type QuotationKind = 'direct' | 'partial' | 'pull' | 'nested' | 'indirect'

/** Words an article presents as someone's. `start`–`end` lie between the marks. */
export interface Quotation extends Span {
  /** File stem, colon, start: `004_adb2b3e3b7128f32:87`. */
  readonly id: string
  /** Id of the article. */
  readonly article: string
  /** Index into the article's `parts` of the part it begins in. */
  readonly part: number
  readonly kind: QuotationKind
  /** Opening and closing mark as printed; '' where there is none. */
  readonly marks: readonly [string, string]
  /** The quoted words paragraph by paragraph, without re-opened marks between; mostly just one. */
  readonly segments: readonly Span[]
  /** Id of the quotation this one is nested in. */
  readonly within: string | null
  /** Id of the earlier quotation that this one goes on from in one breath. */
  readonly continues: string | null
}

/** Words in marks that are nobody's speech. */
export interface Marked extends Span {
  readonly article: string
  readonly marks: readonly [string, string]
  readonly class: 'title' | 'name' | 'term' | 'scare' | 'motto' | 'other'
}
