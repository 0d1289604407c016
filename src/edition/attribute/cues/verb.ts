import type { CueForm } from '../../language/english/cue-of.ts'
import type { Token } from '../tokens/token.ts'

/** A verb of saying that has been found, before its subject is. */
export interface Verb extends CueForm {
  readonly at: number
  readonly token: Token
  readonly gerund: boolean
  /** A bare base form, which needs a plural subject or a modal to be the verb of a sentence. */
  readonly plain: boolean
  /** "used to say" */
  readonly habit: boolean
}
