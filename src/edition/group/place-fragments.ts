import { baseKeys } from './fragment-keys.ts'
import type { Group, Groups } from './groups.ts'
import { type MatchableTerms, matchTerms } from './match-terms.ts'
import { groupsAgree } from './merge-statements.ts'
import { occasionsEqual } from './occasion-reading.ts'
import { speakersAgree } from './speakers-agree.ts'
import type { Statement } from './statement.ts'
import type { TermWeights } from './weigh-terms.ts'

/** Share of a fragment's words that must stand in a statement. */
const STANDS_THERE = 0.66
/** By how much one statement must suit better than the next, or the fragment stays alone. */
const CLEARLY = 0.04
const MOST_MEMBERS = 40

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
): void {
  const byFullness = [...fragments].sort(
    (one, other) =>
      other.content - one.content || other.terms.length - one.terms.length || (one.key < other.key ? -1 : 1),
  )
  for (const fragment of byFullness) {
    const group = findGroup(fragment, groups, matchable, weigh)
    if (group) groups.join(group, fragment, 'fragment')
    else groups.open([fragment])
  }
}

function findGroup(
  fragment: Statement,
  groups: Groups,
  matchable: (statement: Statement) => MatchableTerms,
  weigh: TermWeights,
): Group | undefined {
  let best: { group: Group; score: number } | undefined
  let second = 0
  for (const group of groups.sharing(baseKeys(fragment.terms))) {
    const score = suits(fragment, group, groups, matchable, weigh)
    if (best && score <= best.score) {
      second = Math.max(second, score)
    } else {
      second = Math.max(second, best?.score ?? 0)
      best = { group, score }
    }
  }
  return best && best.score > 0 && best.score - second >= CLEARLY ? best.group : undefined
}

/** Returns how well a fragment suits a group, or 0 where it does not. */
function suits(
  fragment: Statement,
  group: Group,
  groups: Groups,
  matchable: (statement: Statement) => MatchableTerms,
  weigh: TermWeights,
): number {
  if (!groupsAgree([fragment], group.members)) return 0
  const members = group.members.length > MOST_MEMBERS ? group.members.slice(0, MOST_MEMBERS) : group.members
  let words = 0
  let surely = false
  for (const member of members) {
    const match = matchTerms(matchable(fragment), matchable(member))
    const run = match.run / Math.max(1, fragment.terms.length)
    words = Math.max(words, match.ofOne * (0.8 + 0.1 * match.order + 0.1 * run))
    if (speakersAgree(fragment, member) === 'yes') surely = true
  }
  if (words < STANDS_THERE || (!surely && words < 0.95)) return 0
  const host = hostSupport(fragment, group, weigh)
  const article = group.members.some((member) => member.order === fragment.order)
  const neighbour = hasSameNeighbour(fragment, group, groups)
  if (fragment.content <= 1 && !article && !neighbour && host < 0.15 && !repeats(fragment, group)) return 0
  const occasion = group.members.some((member) => occasionsEqual(fragment.occasion, member.occasion))
  return (
    words +
    0.2 * host +
    (article ? 0.08 : 0) +
    (neighbour ? 0.12 : 0) +
    (occasion ? 0.06 : 0) +
    0.01 * Math.min(4, Math.log2(group.members.length))
  )
}

/** Share of the weight of the reporter's words around a fragment that the group's words or their hosts hold. */
function hostSupport(fragment: Statement, group: Group, weigh: TermWeights): number {
  let total = 0
  let shared = 0
  for (const form of fragment.host) {
    const weight = weigh({ form, content: true })
    total += weight
    if (group.forms.has(form) || group.hosts.has(form)) shared += weight
  }
  return total > 0 ? shared / total : 0
}

function hasSameNeighbour(fragment: Statement, group: Group, groups: Groups): boolean {
  const before = groups.of(fragment.before)
  const after = groups.of(fragment.after)
  if (before === group || after === group) return true
  return group.members.some(
    (member) =>
      (before !== undefined && groups.of(member.before) === before) ||
      (after !== undefined && groups.of(member.after) === after),
  )
}

/** Whether a member says just the same and stands, like the fragment, as a sentence of its own. */
function repeats(fragment: Statement, group: Group): boolean {
  if (fragment.quotation.kind === 'partial') return false
  const words = fragment.terms.map((term) => term.form).join(' ')
  return (
    fragment.terms.length >= 3 &&
    group.members.some((member) => member.terms.map((term) => term.form).join(' ') === words)
  )
}
