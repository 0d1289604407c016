import { canBeOne, gather } from './gathering.ts'
import type { Group, Groups } from './groups.ts'
import type { Statement } from './statement.ts'
import type { TermWeights } from './weigh-terms.ts'

const SAME_SENTENCE = 0.5
const CLEARLY = 0.1

/**
 * Places words quoted inside a reporter's sentence, and left alone so far, by that whole sentence:
 *
 * ```text
 * He said “this was no haggling”, but an exchange of views.
 * She called it a “frank exchange of views” rather than haggling.
 * ```
 *
 * The quoted words differ, the sentences tell the same. At least one quoted content word must stand in the other's
 * sentence, and the speaker must be the same.
 */
export function placeByHost(
  fragments: readonly Statement[],
  groups: Groups,
  weigh: TermWeights,
): Map<Statement, Group> {
  const byForm = new Map<string, Set<Group>>()
  for (const group of groups.all) {
    for (const { voice, host, terms, quotation } of group.members) {
      if (voice.id === null || quotation.kind !== 'partial') continue
      for (const form of host) addTo(byForm, `${voice.id} ${form}`, group)
      for (const { form, content } of terms) if (content) addTo(byForm, `${voice.id} ${form}`, group)
    }
  }
  const placed = new Map<Statement, Group>()
  for (const fragment of fragments) {
    const own = groups.of(fragment.key)
    if (!own || own.members.length > 1 || fragment.host.size < 2) continue
    const found = likestGroup(fragment, own, byForm, weigh)
    if (found) placed.set(fragment, found)
  }
  return placed
}

function likestGroup(
  fragment: Statement,
  own: Group,
  byForm: ReadonlyMap<string, ReadonlySet<Group>>,
  weigh: TermWeights,
): Group | undefined {
  const quoted = fragment.terms.filter((term) => term.content).map((term) => term.form)
  const sentence = new Set([...quoted, ...fragment.host])
  const candidates = new Set(
    quoted.flatMap((form) => [...(byForm.get(`${fragment.voice.id} ${form}`) ?? [])]),
  )
  let best: Group | undefined
  let bestScore = 0
  let second = 0
  for (const group of candidates) {
    if (group === own || group.members.length === 0) continue
    if (!canBeOne(gather([fragment]), group)) continue
    const score = Math.max(
      ...group.members
        .filter((member) => member.quotation.kind === 'partial' && member.order !== fragment.order)
        .map((member) => sentenceLikeness(sentence, member, weigh)),
      0,
    )
    if (score > bestScore) {
      second = bestScore
      bestScore = score
      best = group
    } else second = Math.max(second, score)
  }
  return bestScore >= SAME_SENTENCE && bestScore - second >= CLEARLY ? best : undefined
}

/** Weight two whole sentences share over the weight of the lesser. */
function sentenceLikeness(sentence: ReadonlySet<string>, member: Statement, weigh: TermWeights): number {
  const other = new Set([
    ...member.host,
    ...member.terms.filter((term) => term.content).map((term) => term.form),
  ])
  let shared = 0
  let count = 0
  for (const form of sentence) {
    if (!other.has(form)) continue
    shared += weigh({ form, content: true })
    count++
  }
  if (count < 3) return 0
  const lesser = Math.min(total(sentence, weigh), total(other, weigh))
  return shared / lesser
}

function total(forms: ReadonlySet<string>, weigh: TermWeights): number {
  let sum = 0
  for (const form of forms) sum += weigh({ form, content: true })
  return sum
}

function addTo(index: Map<string, Set<Group>>, form: string, group: Group): void {
  const known = index.get(form)
  if (known) known.add(group)
  else index.set(form, new Set([group]))
}
