import { bundlesToStrands } from './bundles-to-strands.ts'
import { columnsToTable } from './columns-to-table.ts'
import { joinColumns } from './join-columns.ts'
import { mergeEqualWitnesses } from './merge-equal-witnesses.ts'
import { placeEllipses } from './place-ellipses.ts'
import { strandsToColumns } from './strands-to-columns.ts'
import type { Table } from './table.ts'
import type { Token } from './token.ts'

/** Returns the tokens of all witnesses lined up. The order of the witnesses has no bearing on the table. */
export function witnessesToTable(witnesses: readonly (readonly Token[])[]): Table {
  const { strands, forms } = bundlesToStrands(mergeEqualWitnesses(witnesses))
  return placeEllipses(joinColumns(columnsToTable(strandsToColumns(strands, forms), strands)))
}
