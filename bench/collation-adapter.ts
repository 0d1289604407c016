import { witnessToTokens } from '../src/edition/collate/witness-to-tokens.ts'
import { witnessesToTable } from '../src/edition/collate/witnesses-to-table.ts'

/** What the yardstick gives beside the texts. */
interface Context {
  readonly order: readonly string[]
  readonly base: string | null
}

type Cell = readonly number[] | null

/** Returns the yardstick's columns: a cell is a list of positions of white-space runs, or null. */
export function collate(
  witnesses: Readonly<Record<string, string>>,
  context: Context,
): { columns: Record<string, Cell>[] } {
  const sigla = context.order
  const texts = sigla.map((siglum) => witnesses[siglum] ?? '')
  const tokens = texts.map((text) => witnessToTokens(text, [{ start: 0, end: text.length }]))
  const table = witnessesToTable(tokens)
  const strandOf = tokens.map((_, row) => table.strands.findIndex((strand) => strand.rows.includes(row)))
  const columns = table.lines.map((line) =>
    Object.fromEntries(sigla.map((siglum, row): [string, Cell] => [siglum, line[strandOf[row] ?? -1] ?? null])),
  )
  return { columns }
}
