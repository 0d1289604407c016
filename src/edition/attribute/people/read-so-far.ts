import type { Span } from '../../model/span.ts'
import type { Mention } from '../mentions/mention.ts'
import type { Character } from './character.ts'
import type { LooseTitle } from './fit-role.ts'
import { Focus } from './focus.ts'
import type { Cast } from './gather-cast.ts'
import type { Meaning } from './meaning.ts'

/** What a reader knows who has come to some place of an article. */
export interface ReadSoFar {
  readonly cast: Cast
  readonly loose: LooseTitle | null
  readonly focus: Focus
  readonly meanings: Map<Mention, Meaning>
  /** Where the name of each stood last. */
  readonly lastNamed: Map<Character, Span>
  /** People without a name, by the noun for them. */
  readonly strangers: Map<string, Character>
  /** Whom "they" means. */
  lastPlural: Meaning | null
  /** Gender of a pronoun that came before anybody it could stand for. */
  awaited: 'm' | 'f' | ''
}

/** Returns what is known before the first word. */
export function nothingRead(cast: Cast, loose: LooseTitle | null): ReadSoFar {
  return {
    cast,
    loose,
    focus: new Focus(),
    meanings: new Map(),
    lastNamed: new Map(),
    strangers: new Map(),
    lastPlural: null,
    awaited: '',
  }
}
