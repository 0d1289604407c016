import type { Difference, Gap } from '../model/collation.ts'
import { sure } from '../sure.ts'
import { classifyDifference, type Weight } from './classify-difference.ts'
import { compareStrands } from './compare-strands.ts'
import { contrastOf } from './contrast-of.ts'
import { differenceToSentence } from './difference-to-sentence.ts'
import { groupDepartures } from './group-departures.ts'
import { joinTurns } from './join-turns.ts'
import { type Judged, judgeHoles } from './judge-holes.ts'
import type { Contrast } from './meaning/meaning-rule.ts'
import type { Teller } from './outlets-to-phrases.ts'
import type { Row } from './row.ts'
import { slicesOf } from './slice-of.ts'
import { standsAlone } from './stands-alone.ts'
import { type Table, tokensIn } from './table.ts'

/** One way in which one witness departs from the base. */
interface Found {
  readonly finding: Judged
  readonly contrast: Contrast
  readonly weight: Weight
}

/** The same found in several witnesses. */
type Shared = readonly (Found & { readonly row: Row })[]

/**
 * Returns what distinguishes the witnesses from the base, gravest first: by class, then by the order of the rules of
 * meaning, then, where the meaning is
 * at stake, the longer, then the one nearer to the beginning. Witnesses that differ in the same way, in the same
 * words, are told together.
 */
export function findDifferences(
  table: Table,
  gaps: readonly (readonly (Gap | null)[])[],
  rows: readonly Row[],
  base: Row,
): Difference[] {
  const shared = new Map<string, Shared[number][]>()
  const known = new Map<string, readonly Found[]>()
  for (const row of rows) {
    if (row === base) continue
    const { before, after } = row.around
    const part = before || after ? row.siglum : ''
    const printed = `${row.strand} ${part} ${row.heading} ${row.translated} ${row.tokens.map((token) => token.text).join(' ')}`
    const found = known.get(printed) ?? departuresOf(table, gaps, base, row)
    known.set(printed, found)
    for (const one of found) {
      const key = keyOf(one)
      const same = shared.get(key)
      if (same) same.push({ ...one, row })
      else shared.set(key, [{ ...one, row }])
    }
  }
  const passages = countPassages(rows)
  return [...shared.values()]
    .map((same) => told(same, table, rows, passages, base))
    .sort(byGravity)
    .map(({ difference }) => difference)
}

function departuresOf(
  table: Table,
  gaps: readonly (readonly (Gap | null)[])[],
  base: Row,
  row: Row,
): Found[] {
  const departures = compareStrands(table, gaps, base, row)
  const grouped = groupDepartures(departures, base.tokens, row.tokens)
  const findings = joinTurns(grouped, base.tokens, row.tokens)
  return judgeHoles(table, base, row, findings).map((finding) => {
    const contrast = contrastOf(finding, base.tokens, row.tokens)
    return { finding, contrast, weight: classifyDifference(finding, contrast) }
  })
}

/** Punctuation and brackets are the same only to the character, words also in other case or with other marks. */
function keyOf({ finding, contrast, weight }: Found): string {
  const exact = finding.kind === 'punctuation' || finding.kind === 'insertion'
  const words = contrast.other.tokens.map((token) => (exact ? token.text : token.normal))
  return JSON.stringify([finding.kind, finding.freely, weight.why, finding.lines, finding.base, words])
}

interface Ranked {
  readonly difference: Difference
  readonly rank: number
  readonly words: number
}

function byGravity(one: Ranked, other: Ranked): number {
  return (
    one.rank - other.rank ||
    other.words - one.words ||
    sure(one.difference.places[0], 'place') - sure(other.difference.places[0], 'place') ||
    (one.difference.sentence < other.difference.sentence ? -1 : 1)
  )
}

function told(
  shared: Shared,
  table: Table,
  all: readonly Row[],
  passages: ReadonlyMap<string, number>,
  base: Row,
): Ranked {
  const { finding, contrast, weight } = shared[0] as Shared[number]
  const { kind } = finding
  const rows = shared.map(({ row }) => row)
  const how = kind === 'punctuation' ? 'printed' : 'words'
  const alone = kind === 'omission' && standsAlone(table, finding, rows, all, base)
  const told = alone ? rows.filter((row) => row.outlet !== base.outlet) : rows
  const phrases = differenceToSentence({
    kind,
    grave: weight.class === 'meaning',
    freely: finding.freely && contrast.base.content.length > 0,
    alone,
    ahead: finding.within.other[1] === 0,
    outlets: tellersOf(told, passages),
    base: tellersOf([base], passages)[0] as Teller,
    baseSlices: slicesOf(base.text, tokensIn(base.tokens, finding.base), how),
    otherSlices: sure(
      shared
        .map((one) => slicesOf(one.row.text, tokensIn(one.row.tokens, one.finding.other), how))
        .sort((one, other) => (one.join() < other.join() ? -1 : 1))[0],
      'words that differ',
    ),
    changed: contrast.base.words.join(' ') !== contrast.other.words.join(' '),
    earlier: finding.earlier,
  })
  const difference: Difference = {
    kind,
    class: weight.class,
    why: weight.why,
    witnesses: rows.map((row) => row.siglum),
    places: finding.lines,
    sentence: phrases.map((phrase) => phrase.text).join(''),
    phrases,
  }
  const words = contrast.base.content.length + contrast.other.content.length
  return { difference, rank: weight.rank, words: weight.class === 'meaning' ? words : 0 }
}

/** Outlets by name, so that no sentence depends on the order of the witnesses. */
function tellersOf(rows: readonly Row[], passages: ReadonlyMap<string, number>): Teller[] {
  const tellers = new Map<string, { name: string; siglum: string; passages: string[]; of: number }>()
  for (const { outlet, siglum } of rows) {
    const teller = tellers.get(outlet)
    if (teller) teller.passages.push(siglum)
    else {
      const of = sure(passages.get(outlet), 'count of passages')
      tellers.set(outlet, { name: outlet, siglum, passages: [siglum], of })
    }
  }
  return [...tellers.values()].sort((one, other) => (one.name < other.name ? -1 : 1))
}

function countPassages(rows: readonly Row[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { outlet } of rows) counts.set(outlet, (counts.get(outlet) ?? 0) + 1)
  return counts
}
