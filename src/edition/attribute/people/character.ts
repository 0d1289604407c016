import type { SourceKind } from '../../model/attribution.ts'
import type { StorySpeaker } from '../../model/story.ts'

/** An office an article gives somebody. */
export interface Role {
  readonly head: string
  readonly words: ReadonlySet<string>
}

/** Somebody an article speaks of, gathered from all the words it uses for them. */
export interface Character {
  /** Position in the cast. */
  readonly id: number
  kind: 'person' | 'organisation'
  /** What to call such a source: somebody without a name is `unnamed`. */
  source: SourceKind
  /** Normal forms of the fullest name; the last one is the last name. */
  name: readonly string[]
  /** The fullest name as printed, or the story's. */
  display: string
  gender: 'm' | 'f' | ''
  /** Head noun and all words of each. */
  readonly roles: Role[]
  readonly nations: Set<string>
  /** Names and roles from story.yaml, lower case without a determiner. */
  readonly aliases: ReadonlySet<string>
  /** Every name, from story.yaml and the article: normal forms. */
  names: (readonly string[])[]
  readonly known: StorySpeaker | null
  mentions: number
}
