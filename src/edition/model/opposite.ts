import type { Span } from './span.ts'

/** One of two passages that contradict each other. */
export interface OppositeSide extends Span {
  /** Id of the quotation or report; null for a sentence of the reporter's that is neither. */
  readonly quotation: string | null
  /** Id of the article. */
  readonly article: string
  /** Where the article prints words that say no: "no", "cannot", "denied". Empty on the side that says none. */
  readonly negations: readonly Span[]
}

/** Two passages that tell the same but for a negation: "there are plans to sell", "there are no plans to sell". */
export interface Opposite {
  readonly one: OppositeSide
  readonly other: OppositeSide
  /** Id of the utterance that both report, or null where they are only one speaker's in one article. */
  readonly utterance: string | null
}
