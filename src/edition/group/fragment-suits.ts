import { type Kinship, strangeness } from './article-kinship.ts'
import { canBeOne, gather } from './gathering.ts'
import type { Group, Groups } from './groups.ts'
import { type MatchableTerms, matchTerms } from './match-terms.ts'
import { occasionsEqual } from './occasion-reading.ts'
import { speakersAgree } from './speakers-agree.ts'
import type { Statement } from './statement.ts'
import type { TermWeights } from './weigh-terms.ts'

/** Share of a fragment's words that must stand in a statement. */
const STANDS_THERE = 0.66
/** The same where the sentence before or after it stands there already. */
export const STANDS_BESIDE = 0.55
/** What is taken off that share where the articles have nothing to do with each other. */
const STRANGERS = 1.2
/** Share of the reporter's words around a fragment that speaks for a group by itself. */
const HOST_SPEAKS = 0.15
/** So many words one after the other are hardly chance, however common each is. */
const LONG_RUN = 5
const MOST_MEMBERS = 40
/** In a short sentence of its own the small words count: “I’m here to listen” is not “I came to listen”. */
const MOST_OF_A_SENTENCE = 0.65

/** How the words of a fragment stand in a group. */
interface Standing {
  /** Share of the words, less where their order or their closeness is lost. */
  readonly share: number
  /** All of them stand there one after the other. */
  readonly wordForWord: boolean
  readonly longRun: boolean
  /** A member has the same known speaker. */
  readonly sameSpeaker: boolean
  /** How little the nearest article has to do with the fragment's, 0 to 1. */
  readonly strange: number
}

/** What a fragment is judged by beside its words. */
export interface Surroundings {
  readonly groups: Groups
  readonly matchable: (statement: Statement) => MatchableTerms
  readonly weigh: TermWeights
  readonly kinship: Kinship
}

/** Returns how well a fragment suits a group, or 0 where it does not. */
export function fragmentSuits(
  fragment: Statement,
  group: Group,
  { groups, matchable, weigh, kinship }: Surroundings,
): number {
  if (!canBeOne(gather([fragment]), group)) return 0
  const beside = groups.of(fragment.before) === group || groups.of(fragment.after) === group
  if (!fragment.fragment && !beside) return 0
  const standing = standingOf(fragment, group, beside, matchable, kinship)
  const host = hostSupport(fragment, group, weigh)
  const longRun = standing.longRun && host >= HOST_SPEAKS
  if (standing.share - STRANGERS * standing.strange < (beside ? STANDS_BESIDE : STANDS_THERE) && !longRun)
    return 0
  if (!standing.sameSpeaker && !suitsAnySpeaker(fragment, standing)) return 0
  const article = group.members.some((member) => member.order === fragment.order)
  const neighbour = hasSameNeighbour(fragment, group, groups)
  const nearby = standing.strange === 0 && (host >= HOST_SPEAKS || repeats(fragment, group))
  if (fragment.content <= 1 && !article && !neighbour && !nearby && !longRun) return 0
  const occasion = group.members.some((member) => occasionsEqual(fragment.occasion, member.occasion))
  return (
    standing.share +
    0.2 * host +
    (article ? 0.08 : 0) +
    (neighbour ? 0.12 : 0) +
    (occasion ? 0.06 : 0) +
    0.01 * Math.min(4, Math.log2(group.members.length))
  )
}

function standingOf(
  fragment: Statement,
  group: Group,
  beside: boolean,
  matchable: (statement: Statement) => MatchableTerms,
  kinship: Kinship,
): Standing {
  let share = 0
  let nearest = 0
  let longest = 0
  let sameSpeaker = false
  for (const member of group.members.slice(0, MOST_MEMBERS)) {
    const match = matchTerms(matchable(fragment), matchable(member))
    if (match.ofOne >= STANDS_BESIDE) nearest = Math.max(nearest, kinship(fragment.order, member.order))
    if (speakersAgree(fragment, member) === 'yes') sameSpeaker = true
    longest = Math.max(longest, match.run)
    const run = match.run / Math.max(1, fragment.terms.length)
    if (fragment.content === 0 && run < 1) continue
    if (!beside && isSentence(fragment) && match.terms < MOST_OF_A_SENTENCE * fragment.terms.length) continue
    share = Math.max(share, match.ofOne * (0.8 + 0.1 * match.order + 0.1 * run))
  }
  const wordForWord = longest >= fragment.terms.length
  return {
    share,
    wordForWord,
    longRun: wordForWord && longest >= LONG_RUN,
    sameSpeaker,
    strange: strangeness(nearest),
  }
}

function isSentence({ quotation }: Statement): boolean {
  return quotation.kind === 'direct' || quotation.kind === 'pull'
}

/** Without a speaker known on both sides the words must be the same, more than one or two, and of one event. */
function suitsAnySpeaker(fragment: Statement, standing: Standing): boolean {
  return standing.wordForWord && standing.strange === 0 && fragment.content >= 2 && fragment.terms.length >= 3
}

/** Share of the weight of the reporter's words around a fragment that the group's words or their hosts hold. */
export function hostSupport(fragment: Statement, group: Group, weigh: TermWeights): number {
  let total = 0
  let shared = 0
  for (const form of fragment.host) {
    const weight = weigh({ form, content: true })
    total += weight
    if (group.forms.has(form) || group.hosts.has(form)) shared += weight
  }
  return total > 0 ? shared / total : 0
}

/** Whether the sentence before or after the fragment is told before or after a member too, or is a member itself. */
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
  if (fragment.quotation.kind === 'partial' || fragment.terms.length < 3) return false
  const words = wordingOf(fragment)
  return group.members.some((member) => wordingOf(member) === words)
}

function wordingOf(statement: Statement): string {
  return statement.terms.map((term) => term.form).join(' ')
}
