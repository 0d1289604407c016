import type { Gap } from '../model/collation.ts'
import type { Finding } from './group-departures.ts'
import type { Row } from './row.ts'
import { type Table, tokensIn } from './table.ts'

/**
 * Returns whether no other outlet prints any of the words that a finding says are left out, while two or more print
 * what stands on both sides of them. Then it is the base that has something of its own, and to say that all the
 * others leave it out would point at the wrong one.
 */
export function standsAlone(
  table: Table,
  gaps: readonly (readonly (Gap | null)[])[],
  finding: Finding,
  rows: readonly Row[],
  base: Row,
): boolean {
  const without = new Set<string>()
  for (const line of finding.lines) {
    const words = tokensIn(base.tokens, table.lines[line]?.[base.strand]).map((token) => token.normal)
    for (const row of rows) {
      if (row.outlet === base.outlet) continue
      const printed = tokensIn(row.tokens, table.lines[line]?.[row.strand])
      if (printed.some((token) => words.includes(token.normal))) return false
      if (gaps[line]?.[row.strand] === 'omission') without.add(row.outlet)
    }
  }
  return without.size > 1
}
