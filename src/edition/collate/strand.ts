import type { Form } from './form.ts'
import type { Token } from './token.ts'

/** One or more neighbouring tokens that are aligned as one: mostly one word, sometimes `United States` beside `US`. */
export interface Unit {
  /** Indexes into the strand's tokens, ascending, without a gap. */
  readonly tokens: readonly number[]
  readonly form: Form
  /** Dots stand between this unit and the one before. */
  readonly marked: boolean
}

/**
 * All witnesses with the same words in the same order: they are aligned once. 2,000 copies of one text cost no more
 * than one.
 */
export interface Strand {
  /** Indexes of the witnesses, ascending. */
  readonly rows: readonly number[]
  /** Tokens of the witness whose text sorts first; the others have as many, of the same kind. */
  readonly tokens: readonly Token[]
  readonly units: readonly Unit[]
}
