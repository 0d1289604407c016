import { textOrder } from '../text/text-order.ts'
import type { Statement } from './statement.ts'
import type { StatementGroup } from './statement-group.ts'

/** Where the editor puts a quotation among the utterances. */
export interface Decision {
  /** Id of a quotation whose utterance it joins, or null. */
  readonly join: string | null
  /** It stands in an utterance of its own. */
  readonly part: boolean
}

/**
 * Returns the groups as the editor decides: a parted quotation stands in a group of its own, a joined one in the group
 * of the first statement of the quotation it joins. Parting comes first, so that one may be parted and others join it.
 * The groups keep every statement, each in exactly one.
 */
export function applyDecisions(
  groups: readonly StatementGroup[],
  decisions: ReadonlyMap<string, Decision>,
): StatementGroup[] {
  const decided = [...decisions].sort(
    ([one, a], [other, b]) => Number(b.part) - Number(a.part) || textOrder(one, other),
  )
  return decided.reduce((now, [quotation, decision]) => applyDecision(now, quotation, decision), [...groups])
}

function applyDecision(
  groups: StatementGroup[],
  quotation: string,
  { join, part }: Decision,
): StatementGroup[] {
  const moved = groups.flatMap(({ members }) => members.filter((member) => member.quotation.id === quotation))
  if (moved.length === 0) return groups
  const target =
    join === null ? undefined : groups.find(({ members }) => members.some((member) => isFirst(member, join)))
  if (!part && !target) return groups
  const mark = (group: StatementGroup | undefined): StatementGroup => ({
    members: [...(group?.members ?? []).filter((member) => member.quotation.id !== quotation), ...moved],
    belonging: new Map([...(group?.belonging ?? []), ...moved.map(({ key }) => [key, 'editor'] as const)]),
  })
  const rest = groups
    .filter((group) => group !== target)
    .map((group) => ({
      ...group,
      members: group.members.filter((member) => member.quotation.id !== quotation),
    }))
    .filter(({ members }) => members.length > 0)
  return [...rest, mark(target)]
}

function isFirst(statement: Statement, quotation: string): boolean {
  return statement.key === `${quotation}#0`
}
