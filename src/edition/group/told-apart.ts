import { type Gathering, shareOccasion } from './gathering.ts'
import type { Statement } from './statement.ts'

/** How alike two statements of one article must be to be told apart, rather than to be two halves of one. */
const NEARLY_THE_SAME = 0.4

/**
 * Returns whether articles tell two gatherings apart: at least two articles, and half of those that have the lesser,
 * print nearly the same as two quotations.
 *
 * ```text
 * paper A   “No barge will pass until the gate is rebuilt.”    “No barge passes that gate until it is rebuilt.”
 * paper B   “No barge will pass until the gate is rebuilt.”    “No barge passes that gate until it is rebuilt.”
 * ```
 *
 * A speaker who says nearly the same on two days is printed twice by those who were there both times. Where the
 * articles say that both fell on one occasion, that decides instead.
 */
export function toldApart(
  one: Gathering,
  other: Gathering,
  between: (one: Statement, other: Statement) => number,
): boolean {
  const [lesser, greater] = one.members.length <= other.members.length ? [one, other] : [other, one]
  const inArticle = new Map<number, Statement[]>()
  for (const statement of greater.members) {
    const known = inArticle.get(statement.order)
    if (known) known.push(statement)
    else inArticle.set(statement.order, [statement])
  }
  const articles = new Set(lesser.members.map((statement) => statement.order))
  const apart = new Set<number>()
  for (const statement of lesser.members) {
    const others = inArticle.get(statement.order) ?? []
    if (others.some(({ quotation }) => quotation.id === statement.quotation.id)) continue
    if (others.some((near) => between(statement, near) >= NEARLY_THE_SAME)) apart.add(statement.order)
  }
  return apart.size >= 2 && 2 * apart.size >= articles.size && !shareOccasion(one, other)
}
