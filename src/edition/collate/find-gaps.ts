import type { Gap } from '../model/collation.ts'
import { sure } from '../sure.ts'
import type { Table } from './table.ts'

/**
 * Returns, for each line and strand, why there is nothing, or null where there is something.
 *
 * ```text
 * If any force crosses the border, that is an invasion. It will be met with force.
 * –  –   –     –       –   –       –    –  –  –         It will be met –    –         lacuna … lacuna
 * If any –     crosses the border, …    –  –  –         It will be met with force.    omission, ellipsis
 * ```
 *
 * What lies before the first or after the last word that a witness shares with any other is a lacuna: it does not
 * quote that part, which is its right. Only a hole between two shared words can be an omission, and, between two
 * witnesses, what `findRewordings` finds.
 *
 * @param others strands that count as any other: without those of transcripts nothing is told of outlets that outlets do
 *   not show
 */
export function findGaps(
  table: Table,
  others: ReadonlySet<number> = new Set(table.strands.keys()),
): (Gap | null)[][] {
  const gaps = table.lines.map((line) => line.map((): Gap | null => null))
  const printing = table.lines.map(
    (line) =>
      line.filter((slot, strand) => slot && others.has(strand) && hasWord(table, strand, slot)).length,
  )
  table.strands.forEach((strand, index) => {
    const has = (line: number) => {
      const slot = table.lines[line]?.[index]
      return slot ? hasWord(table, index, slot) : false
    }
    const itself = others.has(index) ? 1 : 0
    const held = printing.flatMap((count, line) => (has(line) && count > itself ? [line] : []))
    const first = held[0] ?? table.lines.length
    const last = held.at(-1) ?? -1
    const marks = marksOf(strand.tokens)
    let previous = -1
    table.lines.forEach((line, at) => {
      const slot = line[index]
      if (slot) previous = slot.findLast((token) => strand.tokens[token]?.kind !== 'ellipsis') ?? previous
      else if (at < first || at > last) (gaps[at] as (Gap | null)[])[index] = 'lacuna'
      else (gaps[at] as (Gap | null)[])[index] = marks.has(previous) ? 'ellipsis' : 'omission'
    })
  })
  return gaps
}

/** Returns why a strand has nothing in a line. */
export function gapAt(gaps: readonly (readonly (Gap | null)[])[], line: number, strand: number): Gap {
  return sure(gaps[line]?.[strand], 'gap where a strand has nothing')
}

function hasWord(table: Table, strand: number, slot: readonly number[]): boolean {
  return slot.some((token) => table.strands[strand]?.tokens[token]?.kind !== 'ellipsis')
}

/** Indexes of the words that dots follow before the next word, touching either or alone between them. */
function marksOf(tokens: Table['strands'][number]['tokens']): Set<number> {
  const marks = new Set<number>()
  let word = -1
  tokens.forEach((token, at) => {
    if (token.kind === 'ellipsis' || token.dots === 'leads' || token.dots === 'both') marks.add(word)
    if (token.kind === 'ellipsis') return
    word = at
    if (token.dots === 'trails' || token.dots === 'both') marks.add(at)
  })
  return marks
}
