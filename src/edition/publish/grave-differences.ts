import type { Difference } from '../model/collation.ts'
import type { CollatedUtterance } from '../model/edition.ts'
import { collationTable } from './collation-table.ts'
import type { EditionIndex } from './edition-index.ts'
import { type JoinedDifferences, joinDifferences } from './join-differences.ts'

/** Differences joined so far: a statement's page tells them, and every list that names the statement counts them. */
const made = new WeakMap<EditionIndex, WeakMap<CollatedUtterance, readonly JoinedDifferences[]>>()

/** Returns whether a difference is folded by default: one of form, or of inflection and function words. */
export function isTrivial({ class: weight }: Pick<Difference, 'class'>): boolean {
  return weight === 'form' || weight === 'inflection'
}

/**
 * Returns the differences of an utterance that are not trivial, gravest first, neighbours joined: what its page tells in
 * a sentence each, and so what any page may count. The same list for the same utterance.
 */
export function graveDifferences(
  index: EditionIndex,
  entry: CollatedUtterance,
): readonly JoinedDifferences[] {
  const lists = made.get(index) ?? new WeakMap<CollatedUtterance, readonly JoinedDifferences[]>()
  made.set(index, lists)
  const list = lists.get(entry) ?? join(index, entry)
  lists.set(entry, list)
  return list
}

function join(index: EditionIndex, entry: CollatedUtterance): JoinedDifferences[] {
  const { base, differences } = entry.collation
  const told = differences.filter((one) => one.kind !== 'lacuna' && !isTrivial(one))
  return told.length === 0 ? [] : joinDifferences(index, collationTable(index, entry), base, told)
}
