import { occasionsAgree, occasionsEqual } from './occasion-reading.ts'
import { type LikePair, pairKey } from './pair-likeness.ts'
import { speakersAgree } from './speakers-agree.ts'
import type { Statement } from './statement.ts'

/** How alike two groups must be to be one. */
export const ONE_STATEMENT = 0.58

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
  const groupOf = new Map<string, Statement[]>(statements.map((statement) => [statement.key, [statement]]))
  let open = pairs
    .filter((pair) => pair.likeness >= ONE_STATEMENT)
    .map((pair) => ({ pair, key: pairKey(pair.one.key, pair.other.key) }))
    .sort((one, other) => other.pair.likeness - one.pair.likeness || (one.key < other.key ? -1 : 1))
  for (let merged = true; merged; ) {
    merged = false
    const refused: typeof open = []
    for (const entry of open) {
      const one = groupOf.get(entry.pair.one.key)
      const other = groupOf.get(entry.pair.other.key)
      if (!one || !other || one === other) continue
      if (!groupsAgree(one, other) || toldApart(one, other)) continue
      if (groupLikeness(one, other, between) < ONE_STATEMENT) {
        refused.push(entry)
        continue
      }
      const together = [...one, ...other]
      for (const statement of together) groupOf.set(statement.key, together)
      merged = true
    }
    open = refused
  }
  return [...new Set(groupOf.values())]
}

/**
 * Returns whether articles tell the two apart: at least two articles, and half of those that have the lesser, print
 * both as quotations of their own. A speaker who says nearly the same on two days is printed twice by those who were
 * there both times. Where the words say that both fell on one occasion, that decides instead.
 */
function toldApart(one: readonly Statement[], other: readonly Statement[]): boolean {
  const [lesser, greater] = one.length <= other.length ? [one, other] : [other, one]
  const quotationsOf = new Map<number, Set<string>>()
  for (const { order, quotation } of greater) {
    const known = quotationsOf.get(order) ?? new Set<string>()
    quotationsOf.set(order, known.add(quotation.id))
  }
  const articles = new Set(lesser.map((statement) => statement.order))
  const apart = new Set(
    lesser
      .filter(({ order, quotation }) => {
        const quotations = quotationsOf.get(order)
        return quotations !== undefined && !quotations.has(quotation.id)
      })
      .map((statement) => statement.order),
  )
  if (apart.size < 2 || 2 * apart.size < articles.size) return false
  return !distinct(one).some((a) => distinct(other).some((b) => occasionsEqual(a.occasion, b.occasion)))
}

/** Returns whether no two statements of the groups have known speakers or occasions that differ. */
export function groupsAgree(one: readonly Statement[], other: readonly Statement[]): boolean {
  return (
    distinct(one).every((a) =>
      distinct(other).every((b) => speakersAgree(a, b) !== 'no' && occasionsAgree(a.occasion, b.occasion)),
    ) && !onesWords(one, other)
  )
}

/** Whether words quoted within a quotation stand in the one and that quotation in the other. */
function onesWords(one: readonly Statement[], other: readonly Statement[]): boolean {
  return holdsOuter(one, other) || holdsOuter(other, one)
}

function holdsOuter(inner: readonly Statement[], outer: readonly Statement[]): boolean {
  const within = new Set(inner.map(({ quotation }) => quotation.within).filter((id) => id !== null))
  return within.size > 0 && outer.some(({ quotation }) => within.has(quotation.id))
}

/** One statement for each speaker and occasion: large groups have few of those. */
function distinct(group: readonly Statement[]): Statement[] {
  const seen = new Map<string, Statement>()
  for (const statement of group) {
    const { ids, when, day } = statement.occasion
    const key = `${statement.speaker} ${statement.speakerKind} ${ids.join(',')} ${when ?? ''} ${day ?? ''}`
    if (!seen.has(key)) seen.set(key, statement)
  }
  return [...seen.values()]
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
