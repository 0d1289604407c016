import type { MentionIndex } from '../mentions/mention-index.ts'
import type { Passage } from '../mentions/passage.ts'
import type { SceneOfPassage } from '../scene.ts'
import type { Token } from '../tokens/token.ts'
import { KIND, NOUN_FOLLOWS } from './word-kind.ts'

/** A passage read for reports. */
export interface Reading extends Passage {
  /** Index into the article's `parts`. */
  readonly part: number
  readonly index: MentionIndex
  /** What each token is, by number (see `KIND`); behind the last stands 0 for a while, so that nobody looks past the end. */
  readonly kinds: readonly number[]
  /** Indexes of quotations that begin with "and", "because" and the like: a whole clause may stand before them. */
  readonly joined: ReadonlySet<number>
  /** Positions beside which a report may be found. */
  readonly reporting: readonly number[]
  /** A headline, a sub-heading, or the first line of the article. */
  readonly heading: boolean
  /** The reporter's sentences by their numbers (see `Token`). */
  readonly units: readonly Unit[]
}

/** A reporter's sentence. */
export interface Unit {
  /** Position of its first token. */
  readonly start: number
  /** Position after its last. */
  end: number
}

// Asked of every token: what a module has of its own is at hand, what it imports must be fetched.
const { report: REPORT, s: S } = KIND

/** How far behind a token its neighbours are asked for. */
const BEHIND = 3

/** Returns a passage with the kinds of its tokens and the ends of its sentences. */
export function passageToReading(
  { tokens, mentions, part, index }: SceneOfPassage,
  heading: boolean,
  joined: ReadonlySet<number>,
): Reading {
  const reporting: number[] = []
  const units: Unit[] = []
  const kinds = new Array<number>(tokens.length + BEHIND).fill(0)
  let before: number = KIND.end
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token
    while (units.length <= token.unit) units.push({ start: at, end: at })
    ;(units[token.unit] as Unit).end = at + 1
    const { innerKind, openingKind, mayReport } = token.form.report
    if (mayReport) reporting.push(at)
    const kind = token.opening ? openingKind : innerKind
    // "his talks", "the reports": no verb.
    before = kind === REPORT && NOUN_FOLLOWS[before] === 1 ? S : kind
    kinds[at] = before
  }
  return { tokens, mentions, part, index, heading, joined, reporting, kinds, units }
}

/** Returns the reporter's sentence around the token at `at`; nothing stands around a place beside the passage. */
export function unitAt({ tokens, units }: Reading, at: number): Unit {
  const token = tokens[at]
  return token ? (units[token.unit] as Unit) : { start: at, end: at }
}
