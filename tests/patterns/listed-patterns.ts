import { OCCASION_OPENERS } from '../../src/edition/language/english/occasion-words.ts'
import { findNameLine } from '../../src/edition/read/rules/name-line.ts'

/** A pattern that the checker finds vulnerable or comes to no end with, and why it does no harm where it stands. */
export interface ListedPattern {
  /** How its source begins; no other's does so. */
  readonly begins: string
  readonly why: string
  /** Asks it about the worst text of some length. */
  readonly ask: (length: number) => unknown
}

const occasion = (begins: string) =>
  OCCASION_OPENERS.find(({ pattern }) => pattern.source.startsWith(begins))?.pattern ?? /^/gu

const IN_A_BRIEFING = '\\b(?:(?:during|in|at) (?:(?:a|an|the|'
const EARLIER = '\\b(?:previously|earlier (?:this|that|in the) '

export const LISTED: readonly ListedPattern[] = [
  {
    begins: IN_A_BRIEFING,
    why: 'each “in” looks at two words behind it and no further; the checker has too many states to follow',
    ask: (length) => 'in '.repeat(length / 3).match(occasion(IN_A_BRIEFING)),
  },
  {
    begins: EARLIER,
    why: 'each “earlier” looks at one word behind it; the checker has too many states to follow',
    ask: (length) => 'earlier this -'.repeat(length / 14).match(occasion(EARLIER)),
  },
  {
    begins: '^([^,|–—(]{3,60}?)',
    why: 'no line of more than 250 characters comes to it',
    ask: (length) => findNameLine(`-${'\t'.repeat(length)}\0`),
  },
]
