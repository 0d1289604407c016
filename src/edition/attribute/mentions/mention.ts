import type { Span } from '../../model/span.ts'

/** Words of the reporter's that stand for somebody. `first`–`last` are token positions, both inclusive. */
export interface Mention extends Span {
  readonly kind: 'name' | 'role' | 'pronoun' | 'unnamed' | 'plural' | 'organisation' | 'document'
  readonly first: number
  readonly last: number
  /** As printed, without a possessive ending. */
  readonly text: string
  /** The words of a name ("Jane", "Roe"), normal forms, honorifics and titles left out; empty for the rest. */
  readonly name: readonly string[]
  /** The same as printed. */
  readonly printed: readonly string[]
  /** Words of a title before the name, or the words of a role: normal forms. */
  readonly role: readonly string[]
  /** Head noun of the role, singular, or ''. */
  readonly head: string
  /** Key of a country among its modifiers, or ''. */
  readonly nation: string
  readonly gender: 'm' | 'f' | 'p' | 'n' | ''
  /** "Roe’s": stands before what it owns. */
  readonly possessive: boolean
  /** Begins with "his", "her", "their": "his Russian counterpart". */
  readonly owned: boolean
}
