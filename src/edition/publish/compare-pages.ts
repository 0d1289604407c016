import type { Collator } from '../model/collation.ts'
import type { CollatedUtterance } from '../model/edition.ts'
import type { ComparePage, PairPage } from '../model/page.ts'
import type { NearPair } from '../model/page-story.ts'
import type { DifferenceLine } from '../model/page-utterance.ts'
import { type Cell, collationTable } from './collation-table.ts'
import { differenceLines } from './difference-lines.ts'
import { type EditionIndex, outletsOf } from './edition-index.ts'
import { howNear } from './nearness.ts'
import { columnsOf, sideBySide } from './side-by-side.ts'
import { storyLabel } from './story-label.ts'
import { utteranceLabel } from './utterance-label.ts'
import { countOf } from './wording.ts'

/** Returns the list of all pairs of outlets with something in common. */
export function comparePage(index: EditionIndex): ComparePage {
  const story = storyLabel(index)
  return {
    kind: 'compare',
    path: `${index.root}compare/`,
    title: `Outlets, two at a time · ${story.title}`,
    description: 'Choose two outlets and read how each prints what both quote.',
    story,
    near: howNear(index),
  }
}

/** Returns a page for every two outlets with an utterance in common. */
export function pairPages(index: EditionIndex, collate?: Collator): PairPage[] {
  const quoted = index.edition.utterances.map(
    (entry): Quoted => ({
      entry,
      numbers: outletsOf(index, entry.utterance.witnesses).map((mark) => mark.number),
    }),
  )
  return (howNear(index)?.pairs ?? []).flatMap((near) =>
    near.path ? [pairPage(index, quoted, near, near.path, collate)] : [],
  )
}

/** An utterance with the numbers of the outlets that quote it. */
interface Quoted {
  readonly entry: CollatedUtterance
  readonly numbers: readonly number[]
}

function pairPage(
  index: EditionIndex,
  quoted: readonly Quoted[],
  near: NearPair,
  path: string,
  collate?: Collator,
): PairPage {
  const { a, b } = near
  const has = (numbers: readonly number[], one: number) => numbers.includes(one)
  const only = (mine: number, other: number) =>
    quoted
      .filter(({ numbers }) => has(numbers, mine) && !has(numbers, other))
      .map(({ entry }) => utteranceLabel(index, entry))
  const both = quoted.filter(({ numbers }) => has(numbers, a.number) && has(numbers, b.number))
  const [, , , aSlug = '', bSlug = ''] = path.split('/')
  return {
    kind: 'pair',
    path,
    title: `${a.name} and ${b.name}`,
    description: `${a.name} and ${b.name} both quote ${countOf(both.length, 'statement')}: their words side by side.`,
    story: storyLabel(index),
    a,
    b,
    aSlug,
    bSlug,
    near,
    both: both.map(({ entry }) => ({
      utterance: utteranceLabel(index, entry),
      sides: sidesOf(index, entry, near),
      differences: betweenThem(index, entry, near, collate),
    })),
    onlyA: only(a.number, b.number),
    onlyB: only(b.number, a.number),
  }
}

/** Only the two outlets' wordings, the fuller one as base, so that what the other leaves out shows. */
function sidesOf(index: EditionIndex, entry: CollatedUtterance, { a, b }: NearPair) {
  const table = collationTable(index, entry)
  const rows = table.rows.filter((row) => row.outlet.number === a.number || row.outlet.number === b.number)
  const words = ({ cells }: { cells: readonly Cell[] }) => cells.filter((cell) => cell.text !== null).length
  const fullest = <One extends { cells: readonly Cell[] }>(ones: readonly One[]) =>
    ones.indexOf(ones.reduce((best, one) => (words(one) > words(best) ? one : best)))
  const base = fullest(rows)
  const two = { rows, places: table.places, base }
  const columns = columnsOf(two)
  return sideBySide(index, columns, [fullest(columns)])
}

/** What differs between the two, form and inflection aside; no other outlet is named in it. */
function betweenThem(
  index: EditionIndex,
  entry: CollatedUtterance,
  { a, b }: NearPair,
  collate?: Collator,
): DifferenceLine[] {
  const two = collate ? amongThem(index, entry, [a.number, b.number], collate) : entry
  const { utterance, collation } = two
  const numbers = new Map(
    utterance.witnesses.map(({ siglum, article }) => [siglum, index.outletOf(article).number]),
  )
  const base = numbers.get(collation.base)
  if (base !== a.number && base !== b.number) return []
  const other = base === a.number ? b.number : a.number
  const differences = collation.differences.filter((one) =>
    one.witnesses.some((siglum) => numbers.get(siglum) === other),
  )
  return differenceLines(
    index,
    { utterance, collation: { ...collation, differences } },
    null,
  ).differences.map((line) => ({ ...line, id: `${utterance.slug}-${line.id}` }))
}

/** The utterance as if nobody else had quoted it. */
function amongThem(
  index: EditionIndex,
  entry: CollatedUtterance,
  numbers: readonly number[],
  collate: Collator,
): CollatedUtterance {
  const { utterance } = entry
  const witnesses = utterance.witnesses.filter(({ article }) =>
    numbers.includes(index.outletOf(article).number),
  )
  if (witnesses.length === utterance.witnesses.length) return entry
  const alone = { ...utterance, witnesses }
  return { utterance: alone, collation: collate(alone) }
}
