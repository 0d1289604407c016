import type { WordFeatures } from './word-features.ts'

/** What the aligner sees of a unit. Units with the same form are interchangeable to it, and share one number. */
export interface Form {
  readonly id: number
  /** Number shared by all forms that differ in nothing but what stands beyond an “and”. */
  readonly look: number
  /** Units with one key count as equal: `united states` for both “US” and “United States”. */
  readonly key: string
  /** Features of its words, mostly one. */
  readonly words: readonly WordFeatures[]
  /** Printed with a capital where no sentence begins. */
  readonly name: boolean
  /** Key of the unit beyond an “and” or “or” before or after it, or null: "diplomacy and *dialogue*" → diplomacy. */
  readonly before: string | null
  readonly after: string | null
}
