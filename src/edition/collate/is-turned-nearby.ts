import { classesOf } from '../language/english/word-classes.ts'
import { endsOf } from '../sure.ts'
import { spelledOut } from './compare-words.ts'
import { countDenials } from './count-denials.ts'
import type { Finding } from './group-departures.ts'
import type { Row } from './row.ts'
import { type Line, type Table, tokensIn } from './table.ts'
import type { Token } from './token.ts'

/** So many lines on either side may hold the “no” that stands for a “not”. */
const NEARBY = 4

/**
 * Returns whether base or witness says no once more than the other in a finding, and the lines around it make up for that.
 *
 * ```text
 * there are no   ferries  sailing         “no” against –: turned, for the “not” stands nearby
 * the            ferries  are not running
 * ```
 */
export function isTurnedNearby(table: Table, finding: Finding, base: Row, row: Row): boolean {
  const [one, other] = [tokensIn(base.tokens, finding.base), tokensIn(row.tokens, finding.other)]
  if (turns(one) === turns(other)) return false
  const around = linesAround(table, finding, base, row)
  const all = (witness: Row) =>
    turns(around.flatMap((line) => tokensIn(witness.tokens, line[witness.strand])))
  return all(base) === all(row)
}

/** The lines of a finding and those near it, up to the second word of weight that both print: it has a “no” of its own. */
function linesAround(table: Table, { lines }: Finding, base: Row, row: Row): Line[] {
  const [first, last] = endsOf(lines, 'line')
  const isShared = (line: Line) => {
    const there = tokensIn(row.tokens, line[row.strand]).map((token) => token.normal)
    return tokensIn(base.tokens, line[base.strand]).some(
      ({ normal }) => there.includes(normal) && classesOf(normal).length === 0,
    )
  }
  const near = (candidates: readonly Line[]) => {
    let shared = 0
    return candidates.filter((line) => {
      if (isShared(line)) shared++
      return shared < 2
    })
  }
  const before = table.lines.slice(Math.max(0, first - NEARBY), first)
  return [
    ...near(before.toReversed()).reverse(),
    ...table.lines.slice(first, last + 1),
    ...near(table.lines.slice(last + 1, last + NEARBY + 1)),
  ]
}

function turns(tokens: readonly Token[]): number {
  return countDenials(spelledOut(tokens))
}
