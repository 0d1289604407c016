import type { Kinship } from './article-kinship.ts'
import { type Group, Groups } from './groups.ts'
import { joinNeighbours } from './join-neighbours.ts'
import { type MatchableTerms, matchableTerms } from './match-terms.ts'
import { mergeStatements } from './merge-statements.ts'
import { findLikePairs } from './pair-likeness.ts'
import { placeByHost } from './place-by-host.ts'
import { placeByUnion } from './place-by-union.ts'
import { placeFragments } from './place-fragments.ts'
import type { Statement } from './statement.ts'
import type { StatementGroup } from './statement-group.ts'
import { type TermWeights, weighTerms } from './weigh-terms.ts'

/**
 * Returns the statements in groups, each in exactly one, whatever order they come in: whole statements by their
 * likeness, then fragments one by one, then what is always told in one breath.
 */
export function groupStatements(unordered: readonly Statement[], kinship: Kinship): StatementGroup[] {
  const statements = [...unordered].sort((one, other) => (one.key < other.key ? -1 : 1))
  const weigh = weighTerms(statements.map((statement) => statement.terms))
  const matchable = matchableStatements(weigh)
  const whole = statements.filter((statement) => !statement.fragment)
  const fragments = statements.filter((statement) => statement.fragment)

  const groups = new Groups()
  for (const members of mergeStatements(whole, findLikePairs(whole, matchable, kinship))) groups.open(members)
  placeFragments(fragments, groups, matchable, weigh, kinship)
  const partial = statements.filter((statement) => statement.quotation.kind === 'partial')
  const byHost = placeByHost(partial, groups, weigh)
  const byUnion = placeByUnion(partial, groups, weigh)
  const placed = new Map([...byHost, ...byUnion])
  const belonging = new Map(groups.belonging)
  for (const statement of byHost.keys()) belonging.set(statement.key, 'host')
  for (const statement of byUnion.keys()) belonging.set(statement.key, 'union')
  return joinNeighbours(withPlaced(groups.all, placed)).map((members) => ({ members, belonging }))
}

function withPlaced(groups: readonly Group[], placed: ReadonlyMap<Statement, Group>): Statement[][] {
  const members = new Map(
    groups.map((group) => [group, group.members.filter((member) => !leaves(member, group, placed))]),
  )
  for (const [statement, group] of placed)
    if (leaves(statement, undefined, placed)) members.get(group)?.push(statement)
  return [...members.values()].filter((group) => group.length > 0)
}

/** A lone statement leaves for its new group unless that group's only member leaves too. */
function leaves(
  statement: Statement,
  from: Group | undefined,
  placed: ReadonlyMap<Statement, Group>,
): boolean {
  const group = placed.get(statement)
  if (!group || group === from) return false
  return group.members.some((member) => !placed.has(member))
}

function matchableStatements(weigh: TermWeights): (statement: Statement) => MatchableTerms {
  const known = new Map<string, MatchableTerms>()
  return (statement) => {
    const found = known.get(statement.key)
    if (found) return found
    const made = matchableTerms(statement.terms, weigh)
    known.set(statement.key, made)
    return made
  }
}
