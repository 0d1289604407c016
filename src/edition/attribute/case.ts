import type { Quotation } from '../model/quotation.ts'
import type { Cue } from './cues/cue.ts'
import type { Mention } from './mentions/mention.ts'
import type { Scene, SceneOfPassage } from './scene.ts'

/** What a rule found. */
export interface Finding {
  /** Words that name the speaker; null when the speaker is taken over from another quotation. */
  readonly mention: Mention | null
  /** Others who say it too ("Roe and Doe said"). */
  readonly others?: readonly Mention[]
  readonly cue: Cue | null
  /** Index of the quotation whose speaker is taken over. */
  readonly from?: number
  /** Where that quotation is passed on by somebody, the words are theirs who passed it on. */
  readonly ofTeller?: boolean
  /** The sentence says that it was said and leaves out by whom: nobody is looked for further. */
  readonly untold?: boolean
  readonly confidence: 'sure' | 'likely'
}

/** A quotation put before the rules. */
export interface Case {
  readonly scene: Scene
  readonly index: number
  readonly quotation: Quotation
  /** The reporter's text around it. */
  readonly passage: SceneOfPassage
  /** Its token position in the passage. */
  readonly at: number
  /** Whether the quotation at an index has been given a speaker by now. */
  readonly spoken: (index: number) => boolean
  /** Whether the quotation at an index was given its speaker by a cue of its own or a name beside it. */
  readonly firmly: (index: number) => boolean
}

/** One way to tell the speaker of a quotation, named for what it sees. */
export interface Rule {
  readonly name: string
  readonly find: (one: Case) => Finding | null
}
