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

/** Returns the meaning of a mention that stands for somebody of the cast. */
export function meant(character: Character, antecedent: Span | null, sure: boolean): Meaning {
  return { source: { name: character.display, kind: character.source }, character, antecedent, sure }
}

/** Returns the same somebody, told by another name. */
export function toldBy({ source, character, sure }: Meaning, antecedent: Span): Meaning {
  return { source, character, antecedent, sure }
}
