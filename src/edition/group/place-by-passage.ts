import { sure } from '../sure.ts'
import { canBeOne, gather } from './gathering.ts'
import type { Group, Groups } from './groups.ts'
import type { Statement } from './statement.ts'
import { hasLike, likenessForms } from './union-forms.ts'
import type { TermWeights } from './weigh-terms.ts'

/** Share of the words, by weight, and number of them, that must stand in one passage. */
const STANDS_THERE = 0.5
/** The same where the passage follows at once, within so many units. */
const STANDS_BELOW = 0.4
const AT_ONCE = 400
const LEAST_WORDS = 2
/** A heading is short. */
const MOST_WORDS = 6
const CLEARLY = 0.1

/**
 * Returns, for words that a headline or a sub-heading quotes, the group of the passage of the same article that they
 * sum up:
 *
 * ```text
 * ‘Gate shut in June but not in July’                                       gate, shut, June, July
 * “Nobody will pass the gate in June. I cannot say so for July,” Roe said.  gate, June, July
 * ```
 *
 * A desk shortens what its own article quotes; so the speaker must be the same, and no other passage may hold as much.
 * Of a passage of several sentences it is the one that holds most.
 */
export function placeByPassage(
  statements: readonly Statement[],
  groups: Groups,
  weigh: TermWeights,
): Map<Statement, Group> {
  const passages = new Map<string, Map<string, Statement[]>>()
  for (const statement of statements) {
    if (statement.voice.id === null) continue
    const key = `${statement.order} ${statement.voice.id}`
    const ofSpeaker = passages.get(key) ?? new Map<string, Statement[]>()
    passages.set(key, ofSpeaker)
    const known = ofSpeaker.get(statement.quotation.id)
    if (known) known.push(statement)
    else ofSpeaker.set(statement.quotation.id, [statement])
  }
  const placed = new Map<Statement, Group>()
  for (const heading of statements) {
    if (!standsAlone(heading, groups)) continue
    const ofSpeaker = passages.get(`${heading.order} ${heading.voice.id}`)
    const found = ofSpeaker && passageOf(heading, [...ofSpeaker.values()], groups, weigh)
    if (found) placed.set(heading, found)
  }
  return placed
}

function standsAlone(statement: Statement, groups: Groups): boolean {
  const { quotation, before, after, content } = statement
  if (quotation.kind === 'nested' || quotation.continues !== null) return false
  if (before !== null || after !== null || content < LEAST_WORDS || content > MOST_WORDS) return false
  return groups.of(statement.key)?.members.length === 1
}

function passageOf(
  heading: Statement,
  passages: readonly (readonly Statement[])[],
  groups: Groups,
  weigh: TermWeights,
): Group | undefined {
  let best: readonly Statement[] = []
  let most = 0
  let second = 0
  for (const passage of passages) {
    const share = shareIn(heading, passage, weigh)
    if (share > most) {
      second = most
      most = share
      best = passage
    } else second = Math.max(second, share)
  }
  const gap = (best[0]?.quotation.start ?? Number.POSITIVE_INFINITY) - heading.quotation.end
  if (most < (gap <= AT_ONCE ? STANDS_BELOW : STANDS_THERE) || most - second < CLEARLY) return undefined
  const shares = best.map((sentence) => shareIn(heading, [sentence], weigh, 1))
  const group = groups.of(sure(best[shares.indexOf(Math.max(...shares))], 'sentence of the passage').key)
  return group && canBeOne(gather([heading]), group) ? group : undefined
}

/** Share of the heading's content words that stand in a passage of its speaker that follows it; 0 where too few do. */
function shareIn(
  heading: Statement,
  passage: readonly Statement[],
  weigh: TermWeights,
  least = LEAST_WORDS,
): number {
  const first = passage[0]
  if (!first || first.quotation.start < heading.quotation.end) return 0
  const forms = new Set(
    passage.flatMap(({ terms }) => terms.filter(({ content }) => content).map(({ form }) => form)),
  )
  const keys = likenessForms(forms)
  let total = 0
  let there = 0
  let count = 0
  for (const term of heading.terms) {
    if (!term.content) continue
    total += weigh(term)
    if (!hasLike(keys, term.form)) continue
    there += weigh(term)
    count++
  }
  return count >= least && total > 0 ? there / total : 0
}
