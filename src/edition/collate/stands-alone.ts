import type { Finding } from './group-departures.ts'
import type { Row } from './row.ts'
import { type Table, tokensIn } from './table.ts'

/** A few words may be put in by a translator as well as left out by one. */
const FEW_WORDS = 3
/** Nobody who quotes so little has cut anything. */
const SNIPPET = 8

/**
 * Returns whether no other outlet prints any of the words that a finding says are left out, while two or more leave
 * out just these. Then it is the base that has something of its own, and to say that the others leave it out would point
 * at the wrong one. Where only one other outlet can be asked, that holds for a few words of or against a translation, or
 * against a snippet.
 */
export function standsAlone(
  table: Table,
  finding: Finding,
  sharing: readonly Row[],
  rows: readonly Row[],
  base: Row,
): boolean {
  const without = new Set(sharing.map((row) => row.outlet).filter((outlet) => outlet !== base.outlet))
  const words = finding.lines.reduce(
    (sum, line) => sum + tokensIn(base.tokens, table.lines[line]?.[base.strand]).length,
    0,
  )
  const doubtful = sharing.every((row) => base.translated || row.translated || row.tokens.length <= SNIPPET)
  if (without.size === 0 || (without.size === 1 && !(doubtful && words <= FEW_WORDS))) return false
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
