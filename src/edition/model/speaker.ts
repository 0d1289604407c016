import type { SourceKind } from './attribution.ts'

/** One person or body across all articles of a story. An unnamed one is never shared between articles. */
export interface Speaker {
  /** From story.yaml, or made from the name: `blinken`. */
  readonly id: string
  readonly name: string
  readonly kind: SourceKind
  /** Other names and roles the articles use, as printed, sorted. */
  readonly aliases: readonly string[]
  readonly role: string | null
}
