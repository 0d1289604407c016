import type { Difference, DifferenceClass, Phrase } from '../model/collation.ts'
import type { Pieces } from '../model/page-words.ts'
import type { Slice } from '../model/slice.ts'
import { endsOf, sure } from '../sure.ts'
import { withoutEnd } from '../text/without-end.ts'
import type { CollationTable, Row } from './collation-table.ts'
import type { EditionIndex } from './edition-index.ts'
import { wordSlices } from './stack-lines.ts'
import { countOf, numberWord } from './wording.ts'

/** Differences of the same witnesses, near each other: told in one sentence. */
export interface JoinedDifferences {
  readonly class: DifferenceClass
  readonly places: readonly number[]
  readonly witnesses: readonly string[]
  /** The sentence, where it is one of several differences; else null, and the difference's own serves. */
  readonly pieces: Pieces | null
  readonly phrases: readonly Phrase[]
}

/** Words alike between two differences that a reader takes in with them. */
const BETWEEN = 3
/** Outlets named in a sentence before the rest are counted. */
const NAMED = 3
const CLASSES: readonly DifferenceClass[] = ['meaning', 'word', 'order', 'inflection', 'form']

/**
 * Returns the differences with those of the same witnesses in the same breath joined to one, in the order of the gravest
 * of each. A cut is told alone, because whether it is marked must be said; so are moved words.
 *
 * ```text
 * Base    We will never sign this paper
 * Post    We would not sign that leaf
 *            ~~~~~~~~~ ~~~~ ~~~~~~~~~     “would not sign that leaf” where Base prints “will never sign this paper”
 * ```
 */
export function joinDifferences(
  index: EditionIndex,
  table: CollationTable,
  base: string,
  differences: readonly Difference[],
): JoinedDifferences[] {
  const own = sure(
    table.rows.find(({ witness }) => witness.siglum === base),
    `witness is called ${base}`,
  )
  const left = new Set(differences)
  return differences.flatMap((difference): JoinedDifferences[] => {
    if (!left.delete(difference)) return []
    const group = neighbours(index, table, own, difference, left)
    for (const one of group) left.delete(one)
    if (group.length === 1) return [{ ...difference, pieces: null }]
    const places = group.flatMap((one) => one.places).sort((a, b) => a - b)
    const rows = rowsOf(table, difference)
    return [
      {
        class: sure(
          CLASSES.find((kind) => group.some((one) => one.class === kind)),
          'class of a difference',
        ),
        places,
        witnesses: difference.witnesses,
        pieces: sentence(index, table, own, rows, places, group.length),
        phrases: difference.phrases,
      },
    ]
  })
}

/** Differences that join `difference`, itself first: the same witnesses, few words between, all of them printing the same there. */
function neighbours(
  index: EditionIndex,
  table: CollationTable,
  base: Row,
  difference: Difference,
  left: ReadonlySet<Difference>,
): Difference[] {
  if (!isJoinable(difference)) return [difference]
  const rows = rowsOf(table, difference)
  const key = difference.witnesses.join(' ')
  const others = [...left].filter((one) => isJoinable(one) && one.witnesses.join(' ') === key)
  const group = [difference]
  for (let grown = true; grown; ) {
    grown = false
    for (const other of others) {
      if (group.includes(other)) continue
      const near = group.some((one) => wordsBetween(base, one, other) <= BETWEEN)
      if (near && canTell(index, base, rows, [...group, other])) {
        group.push(other)
        grown = true
      }
    }
  }
  return group
}

function isJoinable({ kind, class: weight }: Difference): boolean {
  if (kind === 'omission') return weight !== 'meaning'
  return kind === 'substitution' || kind === 'inflection' || kind === 'addition'
}

const startOf = ({ places }: Difference) => endsOf(places, 'place')[0]

function wordsBetween(base: Row, one: Difference, other: Difference): number {
  const [first, second] = startOf(one) < startOf(other) ? [one, other] : [other, one]
  return base.cells
    .slice(endsOf(first.places, 'place')[1] + 1, startOf(second))
    .filter((cell) => cell.text !== null).length
}

/** Whether both sides print words from the first place to the last, and all the witnesses the same, to the character. */
function canTell(index: EditionIndex, base: Row, rows: readonly Row[], group: readonly Difference[]) {
  const places = group.flatMap((one) => one.places)
  const [from, to] = [Math.min(...places), Math.max(...places) + 1]
  const print = (row: Row) => printed(index, row, from, to)
  const texts = new Set(
    rows.map((row) =>
      print(row)
        .map((slice) => slice.text)
        .join(' … '),
    ),
  )
  return texts.size === 1 && ![...texts].includes('') && print(base).length > 0
}

function sentence(
  index: EditionIndex,
  table: CollationTable,
  base: Row,
  rows: readonly Row[],
  places: readonly number[],
  count: number,
): Pieces {
  const [from, last] = endsOf(places, 'place')
  const to = last + 1
  const [first] = endsOf(rows, 'witness that differs')
  const outlets = new Set(rows.map((row) => row.outlet.number))
  return [
    ...subject(table, rows),
    { kind: 'words', text: outlets.size > 1 ? ' print ' : ' prints ' },
    ...slices(printed(index, first, from, to)),
    { kind: 'words', text: ' where ' },
    ...(outlets.has(base.outlet.number) && outlets.size === 1
      ? [{ kind: 'words' as const, text: `its ${base.passage || 'fullest passage'}` }]
      : named(table, [base])),
    { kind: 'words', text: ' prints ' },
    ...slices(printed(index, base, from, to)),
    { kind: 'words', text: ` (${countOf(count, 'difference')}).` },
  ]
}

/** The words of a run without the punctuation that ends them, which belongs to what follows. */
function printed(index: EditionIndex, row: Row, from: number, to: number): Slice[] {
  const found = wordSlices(index, row, from, to)
  const last = found.at(-1)
  const text = last && withoutEnd(last.text, /[\p{P}\s]/u)
  return last && text ? [...found.slice(0, -1), { ...last, end: last.start + text.length, text }] : found
}

function slices(found: readonly Slice[]): Pieces {
  return found.flatMap(
    (slice, at): Pieces => [
      ...(at > 0 ? [{ kind: 'words' as const, text: ' … ' }] : []),
      { kind: 'slice', slice },
    ],
  )
}

function subject(table: CollationTable, rows: readonly Row[]): Pieces {
  const outlets = [...Map.groupBy(rows, (row) => row.outlet.number).values()]
  const told = outlets.length > NAMED ? outlets.slice(0, NAMED - 1) : outlets
  const others = outlets.length - told.length
  return [
    ...told.flatMap((own, at): Pieces => {
      const last = at === told.length - 1 && others === 0
      return [
        ...(at > 0 ? [{ kind: 'words' as const, text: last ? ' and ' : ', ' }] : []),
        ...named(table, own),
      ]
    }),
    ...(others > 0 ? [{ kind: 'words' as const, text: ` and ${numberWord(others)} others` }] : []),
  ]
}

/** An outlet, and which of its passages where it prints the statement more than once. */
function named(table: CollationTable, rows: readonly Row[]): Pieces {
  const [{ outlet }] = endsOf(rows, 'passage')
  const passages = rows.map((row) => row.passage).filter(Boolean)
  const all = table.rows.filter((row) => row.outlet.number === outlet.number).length
  const where =
    passages.length < all ? passages.join(' and ') : `in ${all === 2 ? 'both' : 'all'} its passages`
  return [
    { kind: 'outlet', outlet },
    ...(passages.length > 0 ? [{ kind: 'words' as const, text: ` (${where})` }] : []),
  ]
}

function rowsOf(table: CollationTable, { witnesses }: Difference): Row[] {
  return table.rows.filter(({ witness }) => witnesses.includes(witness.siglum))
}
