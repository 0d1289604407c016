import { sure } from '../sure.ts'
import type { Profile } from './profile.ts'
import type { Strand } from './strand.ts'
import { type Line, type Slot, type Table, tokensIn, tokensOf } from './table.ts'

/**
 * Returns the columns with every strand's slot. A unit of several words that meets only its like is parted again:
 * “United States” over “United States” is two columns, over “US” it is one.
 */
export function columnsToTable(profile: Profile, strands: readonly Strand[]): Table {
  const lines = profile.columns.map((): Slot[] => strands.map(() => null))
  profile.strands.forEach((strand, index) => {
    const { units } = sure(strands[strand], 'strand')
    profile.places[index]?.forEach((place, unit) => {
      sure(lines[place], 'column')[strand] = sure(units[unit], 'unit').tokens
    })
  })
  return { strands, lines: lines.flatMap((line) => partEqual(line, { strands })) }
}

function partEqual(line: Line, table: Pick<Table, 'strands'>): Line[] {
  const { length } = sure(
    line.find((slot) => slot !== null),
    'word in a column',
  )
  if (length < 2) return [line]
  const wordings = new Set(
    line.flatMap((slot, strand) =>
      slot
        ? tokensIn(tokensOf(table, strand), slot)
            .map((token) => token.normal)
            .join(' ')
        : [],
    ),
  )
  return wordings.size > 1
    ? [line]
    : Array.from({ length }, (_, at) => line.map((slot) => (slot ? slot.slice(at, at + 1) : null)))
}
