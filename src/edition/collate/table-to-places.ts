import type { Difference, Gap, Place, Reading } from '../model/collation.ts'
import type { Span } from '../model/span.ts'
import { carryLacunas } from './carry-lacunas.ts'
import { gapAt } from './find-gaps.ts'
import { beginsWithout } from './find-rewordings.ts'
import type { Row } from './row.ts'
import type { Table } from './table.ts'

/**
 * Returns the lines of the table as places. Witnesses share a reading only where they print the very same
 * characters, punctuation and white space between them included; readings come in the order of their first witness.
 * A hole is called what the difference about it calls it, for whether a quotation goes on is more than the table knows.
 */
export function tableToPlaces(
  table: Table,
  gaps: readonly (readonly (Gap | null)[])[],
  rows: readonly Row[],
  differences: readonly Difference[],
  base: Row,
): Place[] {
  const told = new Map(
    differences.flatMap(({ kind, places, witnesses }): (readonly [string, Gap])[] =>
      kind === 'omission' || kind === 'lacuna' || kind === 'substitution'
        ? places.flatMap((place) =>
            witnesses.map((siglum): readonly [string, Gap] => [
              `${place} ${siglum}`,
              kind === 'lacuna' ? 'lacuna' : 'omission',
            ]),
          )
        : [],
    ),
  )
  const beside = rows.filter(({ strand }) => strand === base.strand)
  for (const { kind, places } of differences) {
    if (kind !== 'substitution') continue
    for (const place of places) for (const { siglum } of beside) told.set(`${place} ${siglum}`, 'omission')
  }
  const inSentence = new Set(
    differences.flatMap(({ places, witnesses }) =>
      places.flatMap((place) => witnesses.map((siglum) => `${place} ${siglum}`)),
    ),
  )
  const gapsOf = new Map(
    rows.map((row) => {
      const holes = table.lines.map((line, index) =>
        spanOf(row, line[row.strand] ?? null)
          ? null
          : (told.get(`${index} ${row.siglum}`) ?? gapOf(table, gaps, row, index)),
      )
      return [row, carryLacunas(holes, (place) => inSentence.has(`${place} ${row.siglum}`))]
    }),
  )
  return table.lines.map((line, index): Place => {
    const readings = new Map<
      string,
      { text: string | null; gap: Gap | null; witnesses: string[]; spans: Span[] }
    >()
    for (const row of rows) {
      const span = spanOf(row, line[row.strand] ?? null)
      const text = span ? row.text.slice(span.start, span.end) : null
      const gap = gapsOf.get(row)?.[index] ?? null
      const key = span ? `=${text}` : `${gap}`
      const reading = readings.get(key) ?? { text, gap, witnesses: [], spans: [] }
      readings.set(key, reading)
      reading.witnesses.push(row.siglum)
      if (span) reading.spans.push(span)
    }
    return { readings: [...readings.values()] satisfies Reading[] }
  })
}

function gapOf(table: Table, gaps: readonly (readonly (Gap | null)[])[], { strand }: Row, line: number): Gap {
  const gap = gapAt(gaps, line, strand)
  return gap === 'lacuna' && beginsWithout(table, strand, line) ? 'omission' : gap
}

function spanOf(row: Row, slot: readonly number[] | null): Span | null {
  const [first, last] = [row.tokens[slot?.[0] ?? -1], row.tokens[slot?.at(-1) ?? -1]]
  return first && last ? { start: first.start, end: last.end } : null
}
