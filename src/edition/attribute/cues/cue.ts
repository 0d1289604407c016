import type { Span } from '../../model/span.ts'
import type { Mention } from '../mentions/mention.ts'

/** Words that tie what is said to somebody: a verb with its subject, or "according to". */
export interface Cue {
  /** Token position of the verb, or of "according". */
  readonly at: number
  /** Last token position: "to" of "according to". */
  readonly last: number
  /** Where those words stand in the article. */
  readonly span: Span
  readonly base: string
  readonly family: 'saying' | 'framing' | 'holding' | 'credit'
  readonly subject: Mention
  /** "said Roe": the subject stands after the verb. */
  readonly inverted: boolean
  /** The subject stands right beside it, not shared from an earlier verb. */
  readonly close: boolean
  /** Further people in the subject ("Roe and Doe said"). */
  readonly others: readonly Mention[]
}
