import type { DifferenceKind } from '../../model/collation.ts'
import type { Token } from '../token.ts'

/** One side of a difference: the words of one witness in the places it spans. */
export interface Side {
  readonly tokens: readonly Token[]
  /** Normal forms, contractions spelled out: "we’ve" → we, have. */
  readonly words: readonly string[]
  /** Normal forms of words with a capital that no sentence's beginning accounts for. */
  readonly names: readonly string[]
  /** Words that are no function words. */
  readonly content: readonly string[]
}

/** What a rule sees: both sides of one difference. Either may be empty. */
export interface Contrast {
  readonly kind: DifferenceKind
  readonly base: Side
  readonly other: Side
}

/** A visible reason why a difference may change the meaning. */
export interface MeaningRule {
  /** Shown to readers as the reason. */
  readonly why: string
  readonly holds: (contrast: Contrast) => boolean
}

/** Returns the words on one side that the other side does not have, counted once each; "day’s" is a "day". */
export function onlyIn(one: readonly string[], other: readonly string[]): string[] {
  const others = new Set(other.map(withoutPossessive))
  return [...new Set(one)].filter((word) => !others.has(withoutPossessive(word)))
}

function withoutPossessive(word: string): string {
  return word.replace(/(?:'s|(?<=s)')$/u, '')
}

/**
 * Returns whether the two sides differ in the words of a table. Where one side is empty, the other may hold no
 * further content word: in a longer cut they are part of what was cut.
 */
export function differIn(contrast: Contrast, isOne: (word: string) => boolean): boolean {
  const { base, other } = contrast
  const words = [...onlyIn(base.words, other.words), ...onlyIn(other.words, base.words)]
  return words.some(isOne) && isShortOrPaired(contrast, isOne)
}

/** Returns whether both sides have words, or the one that has some hardly has more than the words in question, unmarked. */
export function isShortOrPaired(
  { kind, base, other }: Contrast,
  isOne: (word: string) => boolean,
  spare = 0,
): boolean {
  if (base.words.length > 0 && other.words.length > 0) return true
  if (kind === 'ellipsis') return false
  return [...base.content, ...other.content].filter((word) => !isOne(word)).length <= spare
}
