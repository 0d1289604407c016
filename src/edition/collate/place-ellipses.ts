import type { Line, Slot, Table } from './table.ts'

/**
 * Returns the table with each ellipsis that stands alone in the first column it hides, or in a column of its own
 * where it hides nothing the other witnesses have.
 *
 * ```text
 * We are  all  of  us,  equally
 * We are  …    –   –    equally
 * ```
 */
export function placeEllipses(table: Table): Table {
  const lines: Slot[][] = table.lines.map((line) => [...line])
  table.strands.forEach((strand, index) => {
    strand.tokens.forEach((token, at) => {
      if (token.kind !== 'ellipsis') return
      const before = lines.findLastIndex((line) => line[index]?.some((other) => other < at) ?? false)
      const after = lines.findIndex((line) => line[index]?.some((other) => other > at) ?? false)
      const earlier = lines[before]?.[index]
      if (earlier?.at(-1) === at - 1 && strand.tokens[at - 1]?.kind === 'ellipsis') {
        ;(lines[before] as Slot[])[index] = [...earlier, at]
        return
      }
      const end = after < 0 ? lines.length : after
      const first = before < 0 && after >= 0 ? after - 1 : before + 1
      const free = first > before && first < end ? lines[first] : undefined
      if (free) free[index] = [at]
      else
        lines.splice(
          end,
          0,
          table.strands.map((_, other): Slot => (other === index ? [at] : null)),
        )
    })
  })
  return { strands: table.strands, lines: lines as Line[] }
}
