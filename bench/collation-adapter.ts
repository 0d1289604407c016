import { compareStrands } from '../src/edition/collate/compare-strands.ts'
import { findGaps } from '../src/edition/collate/find-gaps.ts'
import type { Token } from '../src/edition/collate/token.ts'
import { witnessToTokens } from '../src/edition/collate/witness-to-tokens.ts'
import { witnessesToTable } from '../src/edition/collate/witnesses-to-table.ts'

/** What the yardstick gives beside the texts. */
interface Context {
  readonly order: readonly string[]
  readonly base: string | null
}

/** Positions of runs between white space; their text instead where a witness has a run that we part. */
type Cell = readonly (number | string)[] | null

interface Labelled {
  readonly witness: string
  readonly type: string
  readonly base: readonly number[]
  readonly other: readonly number[]
}

/** Returns the yardstick's columns and differences: positions are those of the runs between white space. */
export function collate(
  witnesses: Readonly<Record<string, string>>,
  context: Context,
): { columns: Record<string, Cell>[]; differences?: Labelled[] } {
  const sigla = context.order
  const texts = sigla.map((siglum) => witnesses[siglum] ?? '')
  const tokens = texts.map((text) => witnessToTokens(text, [{ start: 0, end: text.length }]))
  const table = witnessesToTable(tokens)
  const strandOf = tokens.map((_, row) => table.strands.findIndex((strand) => strand.rows.includes(row)))
  const columns = table.lines.map((line) =>
    Object.fromEntries(
      sigla.map((siglum, row): [string, Cell] => [
        siglum,
        cellOf(line[strandOf[row] ?? -1] ?? null, texts[row] ?? '', tokens[row] ?? []),
      ]),
    ),
  )
  if (context.base === null) return { columns }
  const gaps = findGaps(table)
  const printed = (row: number) => ({ tokens: tokens[row] ?? [], strand: strandOf[row] ?? 0 })
  const base = printed(sigla.indexOf(context.base))
  const differences = sigla.flatMap((witness, row) => {
    if (witness === context.base) return []
    const other = printed(row)
    return [
      ...compareStrands(table, gaps, base, other).flatMap((departure) =>
        labels(witness, departure, base.tokens, other.tokens),
      ),
      ...dots(witness, other.tokens),
    ]
  })
  return {
    columns,
    differences: differences.map((found) => inRuns(found, sigla, texts, tokens, context.base ?? '')),
  }
}

/**
 * The yardstick tells what happened to the words and asks nothing about whether an outlet quoted a part at all:
 * lacuna and marked ellipsis are omissions there, words only one has are additions, brackets are punctuation.
 */
function labels(
  witness: string,
  departure: ReturnType<typeof compareStrands>[number],
  baseTokens: readonly Token[],
  otherTokens: readonly Token[],
): Labelled[] {
  const { kind, base, other } = departure
  if (kind === 'omission' || kind === 'ellipsis' || kind === 'lacuna' || kind === 'addition') {
    return [{ witness, type: base.length > 0 ? 'omission' : 'addition', base, other }]
  }
  if (kind === 'insertion') {
    const type = base.length === 0 ? 'addition' : other.length === 0 ? 'omission' : 'punctuation'
    return [{ witness, type, base, other }]
  }
  if (kind === 'punctuation' && base.length === other.length) {
    const changed = base.flatMap((at, index) =>
      baseTokens[at]?.text !== otherTokens[other[index] ?? -1]?.text ? [index] : [],
    )
    return changed.map((at) => ({ witness, type: kind, base: [base[at] ?? 0], other: [other[at] ?? 0] }))
  }
  return [{ witness, type: kind, base, other }]
}

/** An ellipsis alone is punctuation there. */
function dots(witness: string, tokens: readonly Token[]): Labelled[] {
  const positions = tokens.flatMap((token, at) => (token.kind === 'ellipsis' ? [at] : []))
  return positions.map((at) => ({ witness, type: 'punctuation', base: [], other: [at] }))
}

function cellOf(slot: readonly number[] | null, text: string, tokens: readonly Token[]): Cell {
  const runs = text.split(/\s+/u).filter(Boolean).length
  return runs === tokens.length ? slot : (slot?.flatMap((at) => tokens[at]?.text ?? []) ?? null)
}

/** Positions of tokens as positions of the runs they stand in. */
function inRuns(
  found: Labelled,
  sigla: readonly string[],
  texts: readonly string[],
  tokens: readonly (readonly Token[])[],
  base: string,
): Labelled {
  const runsIn = (siglum: string, positions: readonly number[]) => {
    const row = sigla.indexOf(siglum)
    return positions.map(
      (at) =>
        (texts[row] ?? '')
          .slice(0, tokens[row]?.[at]?.start ?? 0)
          .trimStart()
          .match(/\s+/gu)?.length ?? 0,
    )
  }
  return { ...found, base: runsIn(base, found.base), other: runsIn(found.witness, found.other) }
}
