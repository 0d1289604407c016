import type { Span } from './span.ts'

export type SourceKind = 'person' | 'organisation' | 'document' | 'unnamed' | 'plural'

/** Whoever an article says words come from, named as far as the article goes. */
export interface Source {
  /** "Antony Blinken"; a role or an organisation where the text gives no more ("a senior official"). */
  readonly name: string
  readonly kind: SourceKind
}

/**
 * Who said a quotation and how we know.
 *
 * ```text
 * “We will sign,” the minister said after the vote.
 *                 ~~~~~~~~~~~~ mention
 *                              ~~~~ cue
 *                                   ~~~~~~~~~~~~~~ occasion
 * ```
 *
 * The antecedent is the name that a mention without one stands for ("Jane Roe", a sentence before).
 */
export interface Attribution {
  /** Id of the quotation; every quotation has exactly one attribution. */
  readonly quotation: string
  /** Whose words they are, the innermost; null when it is not known. */
  readonly speaker: Source | null
  /** Who relays them, outermost first. */
  readonly via: readonly Source[]
  readonly cue: Span | null
  readonly mention: Span | null
  readonly antecedent: Span | null
  /** Words that say when or where it was said. */
  readonly occasion: Span | null
  /** Id of one of the story's occasions where the editor has set it, else null. */
  readonly occasionId: string | null
  /** Name of the rule that decided; of the last one tried where none did. */
  readonly rule: string
  readonly confidence: 'sure' | 'likely' | 'open'
  /** Why the speaker is not known; null when it is. */
  readonly reason: string | null
}
