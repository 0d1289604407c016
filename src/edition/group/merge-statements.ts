import { textOrder } from '../text/text-order.ts'
import { addTo, canBeOne, type Gathering, gather } from './gathering.ts'
import { type LikePair, pairKey } from './pair-likeness.ts'
import type { Statement } from './statement.ts'
import { toldApart } from './told-apart.ts'

/** How alike two groups must be to be one. */
const ONE_STATEMENT = 0.58

/**
 * Returns groups of statements that report one statement each, every statement in exactly one. The likest come
 * together first, and a whole group must be like a whole group: each statement of the one must stand in at least a
 * third of the other, so that a long sentence does not tie together two statements that only it happens to join.
 *
 * The result does not depend on the order of either list.
 */
export function mergeStatements(statements: readonly Statement[], pairs: readonly LikePair[]): Statement[][] {
  const likeness = new Map(pairs.map((pair) => [pairKey(pair.one.key, pair.other.key), pair.likeness]))
  const between = (one: Statement, other: Statement) => likeness.get(pairKey(one.key, other.key)) ?? 0
  const groupOf = new Map<string, Gathering>(
    statements.map((statement) => [statement.key, gather([statement])]),
  )
  const unlike = new UnlikeGroups()
  let open = pairs
    .filter((pair) => pair.likeness >= ONE_STATEMENT)
    .map((pair) => ({ pair, key: pairKey(pair.one.key, pair.other.key) }))
    .sort((one, other) => other.pair.likeness - one.pair.likeness || textOrder(one.key, other.key))
  for (let merged = true; merged; ) {
    merged = false
    const refused: typeof open = []
    for (const entry of open) {
      const one = groupOf.get(entry.pair.one.key)
      const other = groupOf.get(entry.pair.other.key)
      if (!one || !other || one === other) continue
      if (unlike.holds(one, other)) {
        refused.push(entry)
        continue
      }
      if (!canBeOne(one, other) || toldApart(one, other, between)) continue
      if (groupLikeness(one.members, other.members, between) < ONE_STATEMENT) {
        refused.push(entry)
        unlike.note(one, other)
        continue
      }
      const [lesser, greater] = one.members.length < other.members.length ? [one, other] : [other, one]
      for (const statement of lesser.members) {
        addTo(greater, statement)
        groupOf.set(statement.key, greater)
      }
      merged = true
    }
    open = refused
  }
  return [...new Set(groupOf.values())].map(({ members }) => members)
}

/**
 * Groups that were not alike, and are not as long as neither has grown. Two of hundreds of statements each are joined by
 * thousands of pairs: to compare all with all for every pair would take minutes.
 */
class UnlikeGroups {
  readonly #sizes = new Map<Gathering, Map<Gathering, number>>()

  note(one: Gathering, other: Gathering): void {
    const sizes = this.#sizes.get(one) ?? new Map<Gathering, number>()
    this.#sizes.set(one, sizes.set(other, one.members.length + other.members.length))
  }

  holds(one: Gathering, other: Gathering): boolean {
    const size = one.members.length + other.members.length
    return this.#sizes.get(one)?.get(other) === size || this.#sizes.get(other)?.get(one) === size
  }
}

function groupLikeness(
  one: readonly Statement[],
  other: readonly Statement[],
  between: (one: Statement, other: Statement) => number,
): number {
  return Math.max(likenessWithin(one, other, between), likenessWithin(other, one, between))
}

/** Mean over `members` of how alike each is to the third of `group` it is likest to. */
function likenessWithin(
  members: readonly Statement[],
  group: readonly Statement[],
  between: (one: Statement, other: Statement) => number,
): number {
  const third = Math.ceil(group.length / 3)
  let sum = 0
  for (const member of members) {
    const values = group.map((other) => between(member, other)).sort((a, b) => b - a)
    sum += values.slice(0, third).reduce((total, value) => total + value, 0) / third
  }
  return sum / members.length
}
