import type { Span } from '../../model/span.ts'
import type { WordForm } from './word-form.ts'

/** A word, a stop or a whole quotation of the reporter's text: what the attribution rules walk along. */
export interface Token extends Span {
  readonly kind: 'word' | 'stop' | 'quote' | 'edge'
  /** What is known of the word wherever it stands, the full stop that it may have taken ("Mr.") not counted. */
  readonly form: WordForm
  readonly text: string
  /** Lower case, a possessive ending taken off; the sign itself for a stop. */
  readonly normal: string
  /** "Roe’s": the word stands before what it owns. */
  readonly possessive: boolean
  /** Begins with a capital (or is a number-free acronym). */
  readonly capital: boolean
  /** Number of the reporter's sentence; a quotation with several sentences in it lies in one. */
  readonly unit: number
  /** First word of its unit. */
  readonly opening: boolean
  /** Index into the scene's quotations when `kind` is `quote`. */
  readonly quotation: number
}
