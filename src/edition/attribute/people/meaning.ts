import type { Source } from '../../model/attribution.ts'
import type { Span } from '../../model/span.ts'
import type { Character } from './character.ts'

/** Who a mention stands for. */
export interface Meaning {
  readonly source: Source
  /** Null for bodies, documents and groups. */
  readonly character: Character | null
  /** The name it stands for, where the mention has none. */
  readonly antecedent: Span | null
  readonly sure: boolean
}
