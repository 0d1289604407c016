import type { CollatedUtterance } from '../model/edition.ts'
import type { OutletMark } from '../model/outlet-mark.ts'
import type { Nearness, NearPair } from '../model/page-story.ts'
import type { Pieces } from '../model/page-words.ts'
import { wordsOf } from '../text/words.ts'
import { alikeOutlets } from './alike-outlets.ts'
import { type CollationTable, cellAt, collationTable } from './collation-table.ts'
import type { EditionIndex } from './edition-index.ts'
import { outletRuns } from './outlet-runs.ts'
import { rememberEach } from './remember-each.ts'
import { countOf, numberWord } from './wording.ts'

/** With more outlets than this, those that meet none are left out. */
const MOST_OUTLETS = 24
/** As many outlets make a table of any pairs; of more, this share of all pairs must have something in common. */
const FEW_OUTLETS = 8
const FILLED = 1 / 3

/**
 * Returns for every two outlets how many words they print alike where both quote the same statement: at each
 * place that both quote, all passages of an outlet taken together, the words both print there, of all different
 * words that either prints there. Capitals and punctuation play no part. Null where no two outlets meet.
 *
 * ```text
 * we will never sign      equal 3 of 5
 * we will  not  sign
 * ```
 */
export const howNear = rememberEach(compareAll)

function compareAll(index: EditionIndex): Nearness | null {
  const pairs = new Map<string, Common & { a: OutletMark; b: OutletMark; statements: number }>()
  for (const entry of index.edition.utterances) countPairs(index, entry, pairs)
  const near = [...pairs.values()].map(
    ({ a, b, equal, of, statements }): NearPair => ({
      a,
      b,
      equal,
      of,
      percent: Math.round((equal / of) * 100),
      utterances: countOf(statements, 'statement'),
      path: index.pairPath(a, b),
    }),
  )
  near.sort(
    (one, two) =>
      two.percent - one.percent ||
      two.of - one.of ||
      one.a.number - two.a.number ||
      one.b.number - two.b.number,
  )
  if (near.length === 0) return null
  const meeting = new Set(near.flatMap(({ a, b }) => [a.number, b.number]))
  const shown =
    index.outlets.length > MOST_OUTLETS
      ? index.outlets.filter(({ number }) => meeting.has(number))
      : index.outlets
  const outlets = outletRuns(index, shown)
    .flat()
    .map((outlet) => outlet.mark)
  return {
    outlets,
    table: shown.length <= FEW_OUTLETS || near.length >= ((shown.length * (shown.length - 1)) / 2) * FILLED,
    pairs: near,
    example: exampleOf(near),
    ...alikeOutlets(outlets, near),
  }
}

/** The figure of the two who quote most in common, told word for word. */
function exampleOf(pairs: readonly NearPair[]): Pieces {
  const { a, b, equal, of, percent } = pairs.reduce((most, pair) => (pair.of > most.of ? pair : most))
  return [
    { kind: 'words', text: 'Where ' },
    { kind: 'outlet', outlet: a },
    { kind: 'words', text: ' and ' },
    { kind: 'outlet', outlet: b },
    {
      kind: 'words',
      text: ` quote the same part of a statement, they print ${countOf(of, 'word')}, each counted once in its place, and ${numberWord(equal)} of these stand in both: ${percent} %.`,
    },
  ]
}

interface Common {
  equal: number
  of: number
}

function countPairs(
  index: EditionIndex,
  entry: CollatedUtterance,
  pairs: Map<string, Common & { a: OutletMark; b: OutletMark; statements: number }>,
) {
  const prints = [...printsOf(collationTable(index, entry))].sort(([a], [b]) => a - b)
  for (const [position, [first, own]] of prints.entries()) {
    for (const [second, other] of prints.slice(position + 1)) {
      const found = commonWords(own, other)
      const a = index.outlets[first - 1]?.mark
      const b = index.outlets[second - 1]?.mark
      if (found.of === 0 || !a || !b) continue
      const key = `${first} ${second}`
      const pair = pairs.get(key) ?? { a, b, equal: 0, of: 0, statements: 0 }
      pair.equal += found.equal
      pair.of += found.of
      pair.statements += 1
      pairs.set(key, pair)
    }
  }
}

/** What an outlet has at one place, in all its passages: its wordings with their words counted; null outside them. */
type Print = ReadonlyMap<string, number> | null

function printsOf({ rows, places }: CollationTable): Map<number, Print[]> {
  const byOutlet = Map.groupBy(rows, (row) => row.outlet.number)
  return new Map(
    [...byOutlet].map(([number, own]) => [
      number,
      Array.from({ length: places }, (_, place): Print => {
        const cells = own.map((row) => cellAt(row, place)).filter((cell) => cell.gap !== 'lacuna')
        if (cells.length === 0) return null
        return new Map(
          cells.flatMap(({ key, text }) => (text === null ? [] : [[key, wordsOf(text).length] as const])),
        )
      }),
    ]),
  )
}

function commonWords(one: readonly Print[], two: readonly Print[]): Common {
  let equal = 0
  let of = 0
  for (const [place, own] of one.entries()) {
    const other = two[place]
    if (!own || !other) continue
    for (const [key, count] of new Map([...own, ...other])) {
      of += count
      if (own.has(key) && other.has(key)) equal += count
    }
  }
  return { equal, of }
}
