import { textOrder } from '../text/text-order.ts'
import type { Kinship } from './article-kinship.ts'
import { foldEqual } from './fold-equal.ts'
import { type Group, Groups } from './groups.ts'
import { joinNeighbours } from './join-neighbours.ts'
import { breathsOf, joinPieces, partPieces } from './join-pieces.ts'
import { type MatchableTerms, matchableTerms } from './match-terms.ts'
import { mergeStatements } from './merge-statements.ts'
import { findLikePairs } from './pair-likeness.ts'
import { placeByHost } from './place-by-host.ts'
import { placeByPassage } from './place-by-passage.ts'
import { placeByUnion } from './place-by-union.ts'
import { placeFragments } from './place-fragments.ts'
import type { Statement } from './statement.ts'
import type { StatementGroup } from './statement-group.ts'
import { type TermWeights, weighTerms } from './weigh-terms.ts'

const MOST_OF_A_HALF = 5

/**
 * Returns the statements in groups, each in exactly one, whatever order they come in: whole statements by their
 * likeness, then fragments one by one, then what is always told in one breath. A sentence that a cue parts is compared as
 * one.
 */
export function groupStatements(unordered: readonly Statement[], kinship: Kinship): StatementGroup[] {
  const originals = [...unordered].sort((one, other) => textOrder(one.key, other.key))
  const statements = joinPieces(originals)
  const weigh = weighTerms(statements.map((statement) => statement.terms))
  const matchable = matchableStatements(weigh)
  const { compared, followers } = foldEqual(statements.filter((statement) => !statement.fragment))
  const merged = mergeStatements(compared, findLikePairs(compared, matchable, kinship)).map((group) =>
    group.flatMap((statement) => [statement, ...(followers.get(statement.key) ?? [])]),
  )
  const halves = merged.filter(isHalf).flat()

  const groups = new Groups()
  for (const members of merged) if (!isHalf(members)) groups.open(members)
  const fragments = statements.filter((statement) => statement.fragment)
  placeFragments([...fragments, ...halves], groups, matchable, weigh, kinship)
  const partial = statements.filter((statement) => statement.quotation.kind === 'partial')
  const byHost = placeByHost(partial, groups, weigh)
  const byUnion = placeByUnion(partial, groups, weigh)
  const byPassage = placeByPassage(statements, groups, weigh)
  const placed = new Map([...byHost, ...byUnion, ...byPassage])
  const belonging = new Map(groups.belonging)
  for (const statement of byHost.keys()) belonging.set(statement.key, 'host')
  for (const statement of byUnion.keys()) belonging.set(statement.key, 'union')
  for (const statement of byPassage.keys()) belonging.set(statement.key, 'passage')
  for (const { key, pieces } of statements) {
    const why = belonging.get(key)
    for (const piece of pieces) if (why) belonging.set(piece.key, why)
  }
  const parted = partPieces(withPlaced(groups.all, placed), originals)
  return joinNeighbours(parted, breathsOf(statements)).map((members) => ({ members, belonging }))
}

/** A short sentence that is alone so far: elsewhere it may be half of a longer one, with its neighbour. */
function isHalf([statement, ...others]: readonly Statement[]): boolean {
  if (!statement || others.length > 0 || statement.content > MOST_OF_A_HALF) return false
  return statement.before !== null || statement.after !== null
}

/**
 * Moves the placed statements, shorter ones first. Whoever has been joined stays, and nobody follows one who left: a
 * chain of moves could bring together what nobody found alike.
 */
function withPlaced(groups: readonly Group[], placed: ReadonlyMap<Statement, Group>): Statement[][] {
  const members = new Map(groups.map((group) => [group, [...group.members]]))
  const home = new Map(groups.flatMap((group) => group.members.map((member) => [member, group] as const)))
  const inOrder = [...placed].sort(
    ([one], [other]) => one.terms.length - other.terms.length || textOrder(one.key, other.key),
  )
  for (const [statement, group] of inOrder) {
    const from = home.get(statement)
    const target = members.get(group)
    if (!from || !target || target.length === 0 || members.get(from)?.length !== 1) continue
    target.push(statement)
    members.set(from, [])
    home.set(statement, group)
  }
  return [...members.values()].filter((group) => group.length > 0)
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
