import type { DifferenceKind, Gap } from '../model/collation.ts'
import { compareWords, type WordDifference } from './compare-words.ts'
import { gapAt } from './find-gaps.ts'
import { findMoves } from './find-moves.ts'
import { findRewordings } from './find-rewordings.ts'
import { type Table, tokensIn } from './table.ts'
import type { Token } from './token.ts'

/** One line where a witness differs from the base; the tokens are indexes into the two witnesses. */
export interface Departure {
  readonly kind: DifferenceKind
  readonly by: WordDifference['by'] | null
  readonly line: number
  readonly base: readonly number[]
  readonly other: readonly number[]
  /** How many tokens of the two stand in earlier lines. */
  readonly from: readonly [base: number, other: number]
  /** Words were put in or left out, and told together with those that answer to them. */
  readonly reworded?: true
  /** Number of the move it belongs to, or −1. */
  readonly move: number
}

/** A witness as the comparison needs it: what it prints, and the strand it stands in. */
export interface Printed {
  readonly tokens: readonly Token[]
  readonly strand: number
}

/**
 * Returns every line in which a witness departs from the base, in order. A line with words of both can give two: a
 * moved word, and another word left out beside it.
 */
export function compareStrands(
  table: Table,
  gaps: readonly (readonly (Gap | null)[])[],
  base: Printed,
  other: Printed,
): Departure[] {
  const here = findRewordings(table, other.strand, base.strand)
  const there = findRewordings(table, base.strand, other.strand)
  const moves = base.strand === other.strand ? [] : findMoves(table, base.strand, other.strand)
  const movedBase = new Map(moves.flatMap((move, at) => move.base.map((token) => [token, at] as const)))
  const movedOther = new Map(moves.flatMap((move, at) => move.other.map((token) => [token, at] as const)))
  const isEllipsis = (tokens: readonly Token[], at: number) => tokens[at]?.kind === 'ellipsis'
  let from: Departure['from'] = [0, 0]
  let next: Departure['from'] = [0, 0]
  return table.lines.flatMap((line, index): Departure[] => {
    const ours = line[base.strand] ?? []
    const theirs = line[other.strand] ?? []
    from = next
    next = [(ours.at(-1) ?? from[0] - 1) + 1, (theirs.at(-1) ?? from[1] - 1) + 1]
    const found: Departure[] = []
    const add = (kind: DifferenceKind, one: readonly number[], two: readonly number[], move = -1) => {
      if (one.length > 0 || two.length > 0)
        found.push({ kind, by: null, line: index, base: one, other: two, from, move })
    }
    for (const at of ours) if (movedBase.has(at)) add('transposition', [at], [], movedBase.get(at))
    for (const at of theirs) if (movedOther.has(at)) add('transposition', [], [at], movedOther.get(at))
    const one = ours.filter((at) => !movedBase.has(at) && !isEllipsis(base.tokens, at))
    const two = theirs.filter((at) => !movedOther.has(at) && !isEllipsis(other.tokens, at))
    if (one.length > 0 && two.length > 0) {
      const difference = compareWords(tokensIn(base.tokens, one), tokensIn(other.tokens, two))
      if (difference) found.push({ ...difference, line: index, base: one, other: two, from, move: -1 })
      return found
    }
    const gap = here.has(index) ? 'omission' : gapOf(table, gaps, index, other.strand)
    const brackets = one.filter((at) => base.tokens[at]?.inserted)
    add('insertion', brackets, [])
    add(
      gap,
      one.filter((at) => !brackets.includes(at)),
      [],
    )
    const baseGap = there.has(index) ? 'omission' : gapOf(table, gaps, index, base.strand)
    const inserted = two.filter((at) => other.tokens[at]?.inserted)
    add('insertion', [], inserted)
    add(
      baseGap === 'lacuna' || baseGap === 'ellipsis' ? baseGap : 'addition',
      [],
      two.filter((at) => !inserted.includes(at)),
    )
    if (ours.length === 0) {
      add(
        'punctuation',
        [],
        theirs.filter((at) => isEllipsis(other.tokens, at)),
      )
    }
    return found
  })
}

/**
 * Why a strand has no word in a line that answers: dots that stand there mark a cut when words stand on both sides of
 * them, and otherwise only where its quotation begins or ends; a word moved there marks nothing.
 */
function gapOf(table: Table, gaps: readonly (readonly (Gap | null)[])[], line: number, strand: number): Gap {
  const slot = table.lines[line]?.[strand]
  if (!slot) return gapAt(gaps, line, strand)
  if (slot.every((at) => table.strands[strand]?.tokens[at]?.kind !== 'ellipsis')) return 'omission'
  const has = (slots: readonly (readonly number[] | null)[]) =>
    slots[strand]?.some((at) => table.strands[strand]?.tokens[at]?.kind !== 'ellipsis') ?? false
  return table.lines.slice(0, line).some(has) && table.lines.slice(line + 1).some(has) ? 'ellipsis' : 'lacuna'
}
