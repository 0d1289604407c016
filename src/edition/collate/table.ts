import { sure } from '../sure.ts'
import type { Strand } from './strand.ts'
import type { Token } from './token.ts'

/** Indexes of the tokens a strand has in a column, ascending without a gap; null when it has none. */
export type Slot = readonly number[] | null

/** A column with a slot for each strand. */
export type Line = readonly Slot[]

/** Strands lined up: each token of each strand stands in exactly one slot, and slots keep the reading order. */
export interface Table {
  readonly strands: readonly Strand[]
  readonly lines: readonly Line[]
}

/** Returns the tokens of a slot. */
export function tokensIn(tokens: readonly Token[], slot: Slot | undefined): Token[] {
  return (slot ?? []).map((at) => sure(tokens[at], 'token'))
}

/** Returns all tokens of a strand, by its index. */
export function tokensOf(table: Pick<Table, 'strands'>, strand: number): readonly Token[] {
  return sure(table.strands[strand], 'strand').tokens
}
