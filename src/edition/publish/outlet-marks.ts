import type { OutletMark } from '../model/outlet-mark.ts'
import type { Row } from './collation-table.ts'

/**
 * Returns the outlets of some rows, ascending, each once; `again` where another row of the same outlet, which
 * quotes more of the utterance or as much and earlier, has other words here (stands in `others`), with the passage it
 * stands in.
 */
export function marksOf(rows: readonly Row[], others: readonly Row[]): OutletMark[] {
  const marks = new Map<number, OutletMark>()
  for (const row of rows) {
    const { number } = row.outlet
    const known = marks.get(number)
    if (known && !known.again) continue
    const again = others.some((other) => other.outlet.number === number && other.rank < row.rank)
    const passage = [known?.passage, row.passage].filter(Boolean).join(' and ')
    marks.set(number, again ? { ...row.outlet, again, ...(passage ? { passage } : {}) } : row.outlet)
  }
  return [...marks.values()].sort((a, b) => a.number - b.number)
}

/** Returns the outlets' numbers with runs drawn together, transcripts as their letters: `1–4, 7, 12, T`. */
export function numberRanges(marks: readonly OutletMark[]): string {
  const runs: [number, number][] = []
  for (const { number } of marks.filter(({ reference }) => !reference)) {
    const last = runs.at(-1)
    if (last && last[1] === number - 1) last[1] = number
    else runs.push([number, number])
  }
  return [
    ...runs.map(([from, to]) => (from === to ? `${from}` : `${from}${to - from > 1 ? '–' : ', '}${to}`)),
    ...marks.flatMap(({ reference }) => reference ?? []),
  ].join(', ')
}
