import type { Column } from './profile.ts'
import type { Strand } from './strand.ts'
import { type Line, type Slot, type Table, tokensIn } from './table.ts'

/**
 * Returns the columns with every strand's slot. A unit of several words that meets only its like is parted again:
 * “United States” over “United States” is two columns, over “US” it is one.
 */
export function columnsToTable(columns: readonly Column[], strands: readonly Strand[]): Table {
  const lines = columns.flatMap((column) => {
    const line: Slot[] = strands.map(() => null)
    for (const { strand, unit } of column) line[strand] = strands[strand]?.units[unit]?.tokens ?? null
    return partEqual(line, strands)
  })
  return { strands, lines }
}

function partEqual(line: Line, strands: readonly Strand[]): Line[] {
  const present = line.flatMap((slot, strand) =>
    slot ? [{ slot, tokens: strands[strand]?.tokens ?? [] }] : [],
  )
  const length = present[0]?.slot.length ?? 0
  const wordings = new Set(
    present.map(({ slot, tokens }) =>
      tokensIn(tokens, slot)
        .map((token) => token.normal)
        .join(' '),
    ),
  )
  if (length < 2 || wordings.size > 1) return [line]
  return Array.from({ length }, (_, at) => line.map((slot) => (slot ? slot.slice(at, at + 1) : null)))
}
