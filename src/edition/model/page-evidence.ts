import type { Pieces } from './page-words.ts'

/** The part that printed words play in telling who said something: they name somebody, they tie, they say when. */
export type EvidenceRole = 'name' | 'cue' | 'occasion'

/** How we know who said something. */
export interface Evidence {
  /** `editor`: set in story.yaml. */
  readonly certainty: 'sure' | 'likely' | 'open' | 'editor'
  /** "named after it: “said Roe”"; why nobody is named, where it is open. */
  readonly line: Pieces
  /** The rule, the words with links to their places, and when it was said, in sentences. */
  readonly full: Pieces
}
