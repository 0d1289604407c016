import { compareWords } from './compare-words.ts'
import { findMoves } from './find-moves.ts'
import type { Row } from './row.ts'
import { type Slot, type Table, tokensIn, tokensOf } from './table.ts'
import type { Token } from './token.ts'

/** Returns the lines in which the witness prints, where it stands, what the base or else another witness has there. */
export function sharedLines(table: Table, base: Row, row: Row): number[] {
  if (base.strand === row.strand) return table.lines.map((_, line) => line)
  const moved = new Set(findMoves(table, base.strand, row.strand).flatMap((run) => run.other))
  return table.lines.flatMap((line, at) => {
    const theirs = (line[row.strand] ?? []).filter((token) => !moved.has(token))
    const [ours, others] = [tokensIn(base.tokens, line[base.strand]), tokensIn(row.tokens, theirs)]
    if (others.length === 0) return []
    const same =
      ours.length > 0
        ? compareWords(ours, others)?.kind !== 'substitution'
        : line.some((slot, strand) => strand !== row.strand && isPrintedIn(table, strand, slot, others))
    return same ? [at] : []
  })
}

function isPrintedIn(table: Table, strand: number, slot: Slot, tokens: readonly Token[]): boolean {
  const there = tokensIn(tokensOf(table, strand), slot).map((token) => token.normal)
  return tokens.every((token) => token.kind === 'word' && there.includes(token.normal))
}
