import { textOrder } from '../text/text-order.ts'
import type { Kinship } from './article-kinship.ts'
import { fragmentSuits, STANDS_BESIDE } from './fragment-suits.ts'
import type { Group, Groups } from './groups.ts'
import type { MatchableTerms } from './match-terms.ts'
import type { Statement } from './statement.ts'
import type { TermWeights } from './weigh-terms.ts'

/** By how much one statement must suit better than the next, or the fragment stays alone. */
const CLEARLY = 0.04

/**
 * Places each fragment in the one group whose words it repeats, or in a group of its own where none or several suit
 * equally. Longer fragments come first, so that “frank” finds “frank and substantive”. A fragment joins one group and
 * so never brings two together.
 *
 * Which of two groups suits better is decided by the words, then by what surrounds them: the reporter's sentence,
 * the article's other quotations, the sentence before and after.
 */
export function placeFragments(
  fragments: readonly Statement[],
  groups: Groups,
  matchable: (statement: Statement) => MatchableTerms,
  weigh: TermWeights,
  kinship: Kinship,
): void {
  const byFullness = [...fragments].sort(
    (one, other) =>
      other.content - one.content || other.terms.length - one.terms.length || textOrder(one.key, other.key),
  )
  for (const fragment of byFullness) {
    const group = findGroup(fragment, groups, matchable, weigh, kinship)
    if (group) groups.join(group, fragment, 'fragment')
    else groups.open([fragment])
  }
}

function findGroup(
  fragment: Statement,
  groups: Groups,
  matchable: (statement: Statement) => MatchableTerms,
  weigh: TermWeights,
  kinship: Kinship,
): Group | undefined {
  let best: { group: Group; score: number } | undefined
  let second = 0
  const candidates = groups.holding(fragment, STANDS_BESIDE)
  for (const group of candidates) {
    const score = fragmentSuits(fragment, group, { groups, matchable, weigh, kinship })
    if (best && score <= best.score) {
      second = Math.max(second, score)
    } else {
      second = Math.max(second, best?.score ?? 0)
      best = { group, score }
    }
  }
  return best && best.score > 0 && best.score - second >= CLEARLY ? best.group : undefined
}
