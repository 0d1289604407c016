import type { Difference } from '../model/collation.ts'
import type { CollatedUtterance } from '../model/edition.ts'
import { collationTable } from './collation-table.ts'
import type { EditionIndex } from './edition-index.ts'
import { type JoinedDifferences, joinDifferences } from './join-differences.ts'
import { rememberEntries } from './remember-each.ts'

/** Returns whether a difference is folded by default: one of form, or of inflection and function words. */
export function isTrivial({ class: weight }: Pick<Difference, 'class'>): boolean {
  return weight === 'form' || weight === 'inflection'
}

/**
 * Returns the differences of an utterance that are not trivial, gravest first, neighbours joined: what its page tells in
 * a sentence each, and so what any page may count. The same list for the same utterance.
 */
export const graveDifferences = rememberEntries(join)

function join(index: EditionIndex, entry: CollatedUtterance): readonly JoinedDifferences[] {
  const { base, differences } = entry.collation
  const told = differences.filter((one) => one.kind !== 'lacuna' && !isTrivial(one))
  return told.length === 0 ? [] : joinDifferences(index, collationTable(index, entry), base, told)
}
