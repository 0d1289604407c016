import { sure } from '../sure.ts'
import { textOrder } from '../text/text-order.ts'
import type { Statement } from './statement.ts'

/** How many of the greater group's quotations the lesser must be in. */
const NEARLY_ALWAYS = 2 / 3

/**
 * Returns the groups with those joined that are told in one breath nearly wherever they are told: “That is no threat.
 * It is arithmetic.” is one thing said, not two.
 *
 * ```text
 * paper A   S1 S2 S3      S1 and S2 stand side by side in every article that has S2, and in most that have S1:
 * paper B   S1 S2         one utterance. S3 stands in one of three: an utterance of its own.
 * paper C   S1
 * ```
 *
 * A group joins only where each of its quotations also has the other, so two quotations that had nothing in common
 * before have nothing in common after.
 *
 * @param breathOf id of a quotation → id of the one it goes on from within a sentence, or its own: these count once
 */
export function joinNeighbours(
  groups: readonly (readonly Statement[])[],
  breathOf: (quotation: string) => string,
): Statement[][] {
  const joined = groups.map((group) => [...group])
  const groupOf = new Map<string, number>()
  joined.forEach((group, number) => {
    for (const statement of group) groupOf.set(statement.key, number)
  })
  const order = joined
    .map((_, number) => number)
    .sort((one, other) => textOrder(firstKey(joined, one), firstKey(joined, other)))
  for (let changed = true; changed; ) {
    changed = false
    for (const number of order) {
      const group = groupAt(joined, number)
      if (group.length === 0) continue
      const into = neighbourOf(group, number, groupOf, joined, breathOf)
      if (into === undefined) continue
      for (const statement of group) {
        joined[into]?.push(statement)
        groupOf.set(statement.key, into)
      }
      joined[number] = []
      changed = true
    }
  }
  return joined.filter((group) => group.length > 0)
}

/** Returns the number of the group that stands beside each statement of this one, or undefined. */
function neighbourOf(
  group: readonly Statement[],
  number: number,
  groupOf: ReadonlyMap<string, number>,
  groups: Numbered,
  breathOf: (quotation: string) => string,
): number | undefined {
  const breaths = new Set(group.map((statement) => breathOf(statement.quotation.id)))
  const beside = new Map<number, Set<string>>()
  for (const statement of group) {
    for (const key of [statement.before, statement.after]) {
      if (key === null || !key.startsWith(`${statement.quotation.id}#`)) continue
      const other = groupOf.get(key)
      if (other === undefined || other === number) continue
      const known = beside.get(other)
      const breath = breathOf(statement.quotation.id)
      if (known) known.add(breath)
      else beside.set(other, new Set([breath]))
    }
  }
  const fitting = [...beside]
    .filter(([other, met]) => {
      if (met.size < breaths.size) return false
      const whole = new Set(
        groupAt(groups, other)
          .filter(isWhole)
          .map((statement) => breathOf(statement.quotation.id)),
      )
      return breaths.size >= NEARLY_ALWAYS * whole.size
    })
    .map(([other]) => other)
  return fitting.sort((one, other) => textOrder(firstKey(groups, one), firstKey(groups, other)))[0]
}

/** A few words quoted inside the reporter's sentence say nothing on what stood beside them. */
function isWhole(statement: Statement): boolean {
  return statement.quotation.kind !== 'partial'
}

type Numbered = readonly (readonly Statement[])[]

function groupAt(groups: Numbered, number: number): readonly Statement[] {
  return sure(groups[number], 'group of this number')
}

function firstKey(groups: Numbered, number: number): string {
  return groupAt(groups, number).reduce(
    (first, statement) => (first === '' || statement.key < first ? statement.key : first),
    '',
  )
}
