import type { Token } from '../tokens/token.ts'
import type { Mention } from './mention.ts'

/** One run of tokens with its mentions: a part of the article, or the inside of a quotation. */
export interface Passage {
  readonly tokens: readonly Token[]
  /** In order, none overlapping. */
  readonly mentions: readonly Mention[]
}

/** Mentions by where they begin and end, so that no rule walks them all. */
export interface MentionIndex {
  readonly mentions: readonly Mention[]
  readonly starting: ReadonlyMap<number, Mention>
  readonly ending: ReadonlyMap<number, Mention>
  /** Token positions inside a mention. */
  readonly covered: ReadonlySet<number>
  /** Position in `mentions` of the first one of each reporter's sentence. */
  readonly firstOfUnit: ReadonlyMap<number, number>
}

/** Returns the index of a passage. */
export function indexMentions({ tokens, mentions }: Passage): MentionIndex {
  const covered = new Set<number>()
  const firstOfUnit = new Map<number, number>()
  mentions.forEach((mention, position) => {
    for (let at = mention.first; at <= mention.last; at++) covered.add(at)
    const unit = tokens[mention.first]?.unit
    if (unit !== undefined && !firstOfUnit.has(unit)) firstOfUnit.set(unit, position)
  })
  return {
    mentions,
    starting: new Map(mentions.map((mention) => [mention.first, mention])),
    ending: new Map(mentions.map((mention) => [mention.last, mention])),
    covered,
    firstOfUnit,
  }
}
