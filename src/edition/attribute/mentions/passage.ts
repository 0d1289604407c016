import type { Token } from '../tokens/token.ts'
import type { Mention } from './mention.ts'

/** One run of tokens with its mentions: a part of the article, or the inside of a quotation. */
export interface Passage {
  readonly tokens: readonly Token[]
  /** In order, none overlapping. */
  readonly mentions: readonly Mention[]
}
