import type { Finding } from './group-departures.ts'
import type { Row } from './row.ts'
import { type Table, tokensIn } from './table.ts'

/**
 * Returns whether no other outlet prints any of the words that a finding says are left out, while two or more leave
 * out just these. Then it is the base that has something of its own, and to say that all the
 * others leave it out would point at the wrong one.
 */
export function standsAlone(
  table: Table,
  finding: Finding,
  sharing: readonly Row[],
  rows: readonly Row[],
  base: Row,
): boolean {
  const without = new Set(sharing.map((row) => row.outlet).filter((outlet) => outlet !== base.outlet))
  if (without.size < 2) return false
  for (const line of finding.lines) {
    const words = tokensIn(base.tokens, table.lines[line]?.[base.strand]).map((token) => token.normal)
    for (const row of rows) {
      if (row.outlet === base.outlet) continue
      const printed = tokensIn(row.tokens, table.lines[line]?.[row.strand])
      if (printed.some((token) => words.includes(token.normal))) return false
    }
  }
  return true
}
