import { compareWords } from './compare-words.ts'
import { findMoves } from './find-moves.ts'
import type { Row } from './row.ts'
import { type Table, tokensIn } from './table.ts'
import type { Token } from './token.ts'
import { wordFeatures } from './word-features.ts'

/** A witness with a smaller share of its words in common with the base tells the statement in words of its own. */
const LITERAL = 0.8

/**
 * Returns whether a witness prints the statement so much in other words than the base that words it has no
 * counterpart for need not have been cut: a translation there and back, or a headline's loose quotation. What the editor names a
 * translation always counts as such.
 */
export function isFreelyWorded(table: Table, base: Row, row: Row): boolean {
  if (base.strand === row.strand) return false
  if (row.translated || base.translated) return true
  const moved = new Set(findMoves(table, base.strand, row.strand).flatMap((run) => run.other))
  let all = 0
  let shared = 0
  for (const line of table.lines) {
    const theirs = line[row.strand] ?? []
    const content = theirs.filter((at) => isContent(row.tokens[at]))
    all += content.length
    const ours = tokensIn(base.tokens, line[base.strand])
    const difference = ours.length > 0 ? compareWords(ours, tokensIn(row.tokens, theirs)) : undefined
    const same = difference === null || (difference !== undefined && difference.kind !== 'substitution')
    shared += same ? content.length : content.filter((at) => moved.has(at)).length
  }
  return all > 0 && shared < all * LITERAL
}

function isContent(token: Token | undefined): boolean {
  if (token?.kind !== 'word') return false
  const { kind } = wordFeatures(token.normal)
  return kind === 'content' || kind === 'number'
}
