import { hostSupport } from './fragment-suits.ts'
import { canBeOne, gather } from './gathering.ts'
import type { Group, Groups } from './groups.ts'
import { speakersAgree } from './speakers-agree.ts'
import type { Statement } from './statement.ts'
import { hasLike, likenessForms } from './union-forms.ts'
import type { TermWeights } from './weigh-terms.ts'

/** Share of the words, by weight, that must stand somewhere in the group. */
const STANDS_THERE = 0.75
/** Share of the reporter's words around them that must. */
const HOST_SPEAKS = 0.2
const CLEARLY = 0.08

/**
 * Returns, for words quoted inside a reporter's sentence that no single wording holds, the group whose wordings hold
 * them between them:
 *
 * ```text
 * promised a “quick and firm answer should they break the truce”       a translation there and back
 *
 * … it will be met with a swift, severe answer                         quick ~ swift, answer
 * … if they break the truce, that is war. A rapid and firm answer …    firm, break, truce
 * ```
 *
 * Only a group of the same speaker will do, and the reporter's sentence must speak for it too.
 */
export function placeByUnion(
  partials: readonly Statement[],
  groups: Groups,
  weigh: TermWeights,
): Map<Statement, Group> {
  const placed = new Map<Statement, Group>()
  for (const partial of partials) {
    const own = groups.of(partial.key)
    if (!own || own.members.length > 1 || partial.content < 3) continue
    let best: Group | undefined
    let bestScore = 0
    let second = 0
    for (const group of groups.holding(partial, STANDS_THERE)) {
      if (group === own || group.members.length < 2) continue
      const score = standing(partial, group, weigh)
      if (score > bestScore) {
        second = bestScore
        bestScore = score
        best = group
      } else second = Math.max(second, score)
    }
    if (best && bestScore - second >= CLEARLY) placed.set(partial, best)
  }
  return placed
}

function standing(partial: Statement, group: Group, weigh: TermWeights): number {
  if (!group.members.some((member) => speakersAgree(partial, member) === 'yes')) return 0
  if (!canBeOne(gather([partial]), group)) return 0
  const forms = likenessForms(group.forms)
  let total = 0
  let there = 0
  for (const term of partial.terms) {
    if (!term.content) continue
    total += weigh(term)
    if (hasLike(forms, term.form)) there += weigh(term)
  }
  const share = there / total
  const host = hostSupport(partial, group, weigh)
  if (share < STANDS_THERE || host < HOST_SPEAKS) return 0
  const article = group.members.some((member) => member.order === partial.order)
  return share + 0.3 * host + (article ? 0.08 : 0)
}
