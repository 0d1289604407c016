import { type Kinship, strangeness } from './article-kinship.ts'
import { findCandidates } from './find-candidates.ts'
import { likenessOf } from './likeness.ts'
import { type MatchableTerms, matchTerms, type TermMatch } from './match-terms.ts'
import { occasionsAgree, occasionsEqual } from './occasion-reading.ts'
import { speakersAgree } from './speakers-agree.ts'
import type { Statement } from './statement.ts'
import { isKnown } from './voice.ts'

/** Below this, two statements do not count as alike at all. */
const FAINT = 0.3
/** What the neighbour sentences of two quotations add when they answer each other too, each side. */
const NEIGHBOUR = 0.1
const NEIGHBOUR_LIKENESS = 0.5
/** What the same known occasion adds. */
const SAME_OCCASION = 0.04
/** How alike the words must be where a speaker is not known by name, and how many of them go word for word. */
const PERHAPS_LIKENESS = 0.75
const PERHAPS_RUN = 5
/** By how much one known speaker must be likelier than the next. */
const CLEARLY = 0.001
/** What is taken off where the articles have nothing to do with each other. */
const STRANGERS = 0.4
/** What is taken off within one article: it seldom prints one statement as two quotations in different words. */
const SAME_ARTICLE = 0.1
/** So many words one after the other, four of them of content and most of what is said, are no chance anywhere. */
const LONG_RUN = 5
const MOST_OF_IT = 0.6
/** Nor are so many words that all stand in the other, in their order. */
const WHOLE_SENTENCE = 8

/** Two statements and how alike they are, 0 to 1 and a little over. */
export interface LikePair {
  readonly one: Statement
  readonly other: Statement
  readonly likeness: number
}

/**
 * Returns all pairs of `statements` that may report one statement. A pair whose speakers or occasions are known and
 * differ is never among them.
 */
export function findLikePairs(
  statements: readonly Statement[],
  matchable: (statement: Statement) => MatchableTerms,
  kinship: Kinship,
): LikePair[] {
  const faint: LikePair[] = []
  const known = new Map<string, number>()
  for (const [from, to] of findCandidates(statements)) {
    const one = statements[from]
    const other = statements[to]
    if (!one || !other || !occasionsAgree(one.occasion, other.occasion)) continue
    const speakers = speakersAgree(one, other)
    if (speakers === 'no') continue
    const { likeness: words, run, noChance } = pairLikeness(one, other, matchable)
    if (words < FAINT) continue
    const likeness =
      words -
      (noChance ? 0 : STRANGERS) * strangeness(kinship(one.order, other.order)) -
      (one.order === other.order ? SAME_ARTICLE : 0)
    if (likeness < FAINT) continue
    if (speakers === 'perhaps' && (likeness < PERHAPS_LIKENESS || run < PERHAPS_RUN)) continue
    faint.push({ one, other, likeness })
    known.set(pairKey(one.key, other.key), likeness)
  }
  return withoutDoubt(faint).map((pair) => ({ ...pair, likeness: pair.likeness + support(pair, known) }))
}

/**
 * Returns the pairs without those of a statement that nobody is known to have said, where two known speakers have
 * said as much: the words do not tell whose they are.
 */
function withoutDoubt(pairs: readonly LikePair[]): LikePair[] {
  const likest = new Map<string, Map<string, number>>()
  for (const { one, other, likeness } of pairs) {
    for (const [unknown, known] of [
      [one, other],
      [other, one],
    ] as const) {
      if (isKnown(unknown.voice) || !isKnown(known.voice)) continue
      const byVoice = likest.get(unknown.key) ?? new Map<string, number>()
      likest.set(
        unknown.key,
        byVoice.set(known.voice.label, Math.max(likeness, byVoice.get(known.voice.label) ?? 0)),
      )
    }
  }
  const doubtful = new Set<string>()
  for (const [key, byVoice] of likest) {
    const [first = 0, second = 0] = [...byVoice.values()].sort((one, other) => other - one)
    if (first - second < CLEARLY) doubtful.add(key)
  }
  return pairs.filter(
    ({ one, other }) =>
      isKnown(one.voice) === isKnown(other.voice) || !(doubtful.has(one.key) || doubtful.has(other.key)),
  )
}

/**
 * Returns how alike two statements are by their words alone, and how many terms run word for word in both; the
 * order of the arguments does not matter.
 */
function pairLikeness(
  one: Statement,
  other: Statement,
  matchable: (statement: Statement) => MatchableTerms,
): { likeness: number; run: number; noChance: boolean } {
  const first =
    one.terms.length < other.terms.length || (one.terms.length === other.terms.length && one.key < other.key)
  const [lesser, greater] = first ? [one, other] : [other, one]
  const match = matchTerms(matchable(lesser), matchable(greater))
  const content = Math.min(one.content, other.content)
  return {
    likeness: likenessOf(match, content),
    run: match.run,
    noChance: isNoChance(match, lesser.terms.length, content),
  }
}

/** Whether so many words are the same, in the same order, that even articles without any other tie share them. */
function isNoChance({ run, terms, order }: TermMatch, length: number, content: number): boolean {
  if (run >= LONG_RUN && content > 3 && run >= MOST_OF_IT * length) return true
  return length >= WHOLE_SENTENCE && terms === length && order === 1
}

function support({ one, other }: LikePair, known: ReadonlyMap<string, number>): number {
  let sum = 0
  if (answers(one.before, other.before, known)) sum += NEIGHBOUR
  if (answers(one.after, other.after, known)) sum += NEIGHBOUR
  if (occasionsEqual(one.occasion, other.occasion)) sum += SAME_OCCASION
  return sum
}

function answers(one: string | null, other: string | null, known: ReadonlyMap<string, number>): boolean {
  return one !== null && other !== null && (known.get(pairKey(one, other)) ?? 0) >= NEIGHBOUR_LIKENESS
}

export function pairKey(one: string, other: string): string {
  return one < other ? `${one} ${other}` : `${other} ${one}`
}
