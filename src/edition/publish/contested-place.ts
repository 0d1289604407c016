import type { CollatedUtterance } from '../model/edition.ts'
import type { CollatedPiece, CollatedText, StackLine } from '../model/page-comparison.ts'
import type { DifferenceLine } from '../model/page-utterance.ts'
import type { Piece, Pieces } from '../model/page-words.ts'
import type { Slice } from '../model/slice.ts'
import { withoutEnd } from '../text/without-end.ts'
import { wordsOf } from '../text/words.ts'
import { collationTable, type Row } from './collation-table.ts'
import type { EditionIndex } from './edition-index.ts'
import { joinSpans } from './slices.ts'
import { countOf, listOf, NOTHING_HERE, numberWord, sentenceCase } from './wording.ts'

/** Wordings told; of more, those that most outlets print. */
const TOLD = 3
/** Outlets of one wording that are named; more are counted. */
const NAMED = 3

type Stack = CollatedPiece & { readonly kind: 'stack' }

/** What one or more outlets have at a place: words, or a gap. */
interface Reading {
  readonly line: StackLine
  /** An outlet that quotes the statement more than once counts by its fullest passage. */
  readonly rows: readonly Row[]
  /** True where it is a piece of another reading, and its outlets quote no more. */
  readonly within: boolean
}

/** The place of a statement at which outlets differ most, told. */
export interface ContestedPlace {
  /** `at-5`: its stack in the collated text. */
  readonly at: string
  readonly pieces: Pieces
}

/**
 * Returns the place at which most outlets print something else, with what each prints there, or null where no two
 * outlets differ. A place that may change the meaning goes before any other; differences between outlets that print no
 * translation count first, those within one outlet not at all, and where only form or inflection differ last.
 *
 * @param lines the differences that are not of form or inflection
 *
 * ```text
 * Post 1 and Globe 4 print “will never sign”, Bell 2 “would not sign”; Echo 3 leaves this out and does not mark it.
 * ```
 */
export function contestedPlace(
  index: EditionIndex,
  entry: CollatedUtterance,
  collated: CollatedText,
  lines: readonly DifferenceLine[],
): ContestedPlace | null {
  const isTold = (stack: Stack) => lines.some(({ at }) => at === stack.id)
  const rows = new Map(collationTable(index, entry).rows.map((row) => [row.witness.siglum, row]))
  const stacks = collated.pieces
    .filter((piece): piece is Stack => piece.kind === 'stack')
    .map((stack) => ({ stack, readings: readingsOf(stack, rows) }))
    .map(({ stack, readings }) => ({ stack, readings, weight: weightOf(readings) }))
    .filter(({ weight, readings }) => weight.all > 0 && !hidesCut(readings))
    .sort(
      (a, b) =>
        Number(b.stack.grave) - Number(a.stack.grave) ||
        Number(isTold(b.stack)) - Number(isTold(a.stack)) ||
        Number(isAddition(a)) - Number(isAddition(b)) ||
        b.weight.own - a.weight.own ||
        b.weight.all - a.weight.all,
    )
  const first = stacks[0]
  return first ? { at: first.stack.id, pieces: sentence(index, first.stack, first.readings) } : null
}

function readingsOf(stack: Stack, rows: ReadonlyMap<string, Row>): Reading[] {
  const spoken = stack.lines.filter(({ gap, moved }) => gap !== 'lacuna' && !moved)
  return spoken
    .map((line) => {
      const first = new Set(line.outlets.filter(({ again }) => !again).map(({ number }) => number))
      const own = line.sigla.flatMap((siglum) => rows.get(siglum) ?? [])
      const within =
        (line.begins || line.ends) && spoken.some((other) => other !== line && holds(other, line))
      return { line, rows: own.filter(({ outlet }) => !outlet.reference && first.has(outlet.number)), within }
    })
    .filter(({ rows: printing }) => printing.length > 0)
}

/** Whether one line has the words of another, case and punctuation aside. */
function holds(whole: StackLine, part: StackLine): boolean {
  return plain(whole).includes(plain(part))
}

/** Whether a reading is another one but for words cut off its beginning or end: told as wordings, the cut would go unseen. */
function hidesCut(readings: readonly Reading[]): boolean {
  const full = readings
    .filter(({ line, within }) => line.gap === null && !within)
    .map(({ line }) => plain(line))
  return full.some((one) =>
    full.some((other) => other !== one && (other.startsWith(one) || other.endsWith(one))),
  )
}

function plain({ slices }: StackLine): string {
  const words = slices.flatMap(({ text }) => wordsOf(text))
  return ` ${words.map(({ normal }) => normal).join(' ')} `
}

/** How many outlets have another reading than the commonest: of those with words of their own, and of all. */
function weightOf(readings: readonly Reading[]) {
  const full = readings.filter(({ within }) => !within)
  const differing = (counts: (row: Row) => boolean) => {
    const sizes = full.map(({ rows }) => numbersOf(rows.filter(counts)).size)
    return sizes.reduce((sum, size) => sum + size, 0) - Math.max(0, ...sizes)
  }
  return { own: differing(({ outlet }) => !outlet.translated), all: differing(() => true) }
}

function numbersOf(rows: readonly Row[]): Set<number> {
  return new Set(rows.map(({ outlet }) => outlet.number))
}

function sentence(index: EditionIndex, stack: Stack, readings: readonly Reading[]): Pieces {
  const bySize = readings.toSorted((a, b) => numbersOf(b.rows).size - numbersOf(a.rows).size)
  const worded = bySize.filter(({ line, within }) => line.gap === null && !within)
  const told = worded.slice(0, TOLD)
  const rest = worded.slice(TOLD)
  const others = numbersOf(rest.flatMap(({ rows }) => rows)).size
  const clauses = told.map((reading, at): Pieces => {
    const verb = at > 0 ? ' ' : isMany(reading) ? ' print ' : ' prints '
    const others = told.filter((other) => other !== reading)
    return [
      ...who(reading, stack),
      { kind: 'words', text: verb },
      ...printed(against(index, reading, others)),
    ]
  })
  const wordings = rest.length === 1 ? 'another wording' : `${numberWord(rest.length)} more wordings`
  const more: Piece = { kind: 'words', text: `${countOf(others, 'other')} ${wordings}` }
  const pieces = bySize.flatMap((reading): Pieces[] => {
    if (reading.line.gap === null && !reading.within) return []
    if (reading.line.gap !== null)
      return [[...who(reading, stack), { kind: 'words', text: gapWords(reading) }]]
    const verb = isMany(reading) ? ' quote only ' : ' quotes only '
    // The very words of a reading already told, in a quotation that goes no further: nothing new.
    if (told.some(({ line }) => plain(line) === plain(reading.line))) return []
    return [[...who(reading, stack), { kind: 'words', text: verb }, ...printed(reading.line.slices)]]
  })
  const all = [listed(others > 0 ? [...clauses, [more]] : clauses), ...pieces].filter((one) => one.length > 0)
  return sentenceCased([
    ...all.flatMap((clause, at): Pieces => (at > 0 ? [{ kind: 'words', text: '; ' }, ...clause] : clause)),
    { kind: 'words', text: '.' },
  ])
}

/** Whether all that differs is that some print more: there is less to tell than where words stand against words. */
function isAddition({ readings }: { readonly readings: readonly Reading[] }): boolean {
  return readings.some(({ line }) => line.word === NOTHING_HERE)
}

function isMany({ rows }: Reading): boolean {
  return numbersOf(rows).size > 1
}

function sentenceCased([first, ...rest]: Pieces): Pieces {
  if (!first) return rest
  return [first.kind === 'words' ? { ...first, text: sentenceCase(first.text) } : first, ...rest]
}

function listed(clauses: readonly Pieces[]): Pieces {
  return clauses.flatMap((clause, at): Pieces => {
    const link = at === 0 ? '' : at === clauses.length - 1 ? ' and ' : ', '
    return link ? [{ kind: 'words', text: link }, ...clause] : clause
  })
}

/** The outlets of a reading; with the passage, where one has another reading elsewhere, and that it is translated. */
function who({ rows }: Reading, stack: Stack): Pieces {
  const outlets = [...Map.groupBy(rows, ({ outlet }) => outlet.number).values()]
  if (outlets.length > NAMED) return [{ kind: 'words', text: countOf(outlets.length, 'outlet') }]
  return listed(
    outlets.map((own): Pieces => {
      const outlet = own[0]?.outlet
      if (!outlet) return []
      const readings = stack.lines.filter(
        (line) => line.gap !== 'lacuna' && line.outlets.some(({ number }) => number === outlet.number),
      )
      const passages = readings.length > 1 ? own.map(({ passage }) => passage).filter(Boolean) : []
      const facts = [listOf(passages), outlet.translated ? 'translated' : ''].filter(Boolean).join(', ')
      return [{ kind: 'outlet', outlet }, ...(facts ? [{ kind: 'words' as const, text: ` (${facts})` }] : [])]
    }),
  )
}

/**
 * The words of a reading as far as any of the others quotes: what goes on where these have ended, or stands before they
 * begin, is not what they print in other words. One word may be: it stands where another begins with another.
 */
function against(index: EditionIndex, { line, rows }: Reading, others: readonly Reading[]): readonly Slice[] {
  const [start, end] = [line.slices[0]?.start ?? 0, line.slices.at(-1)?.end ?? 0]
  const row = rows.find(
    ({ witness }) =>
      index.article(witness.article).file === line.slices[0]?.file &&
      witness.start <= start &&
      end <= witness.end,
  )
  if (!row) return line.slices
  const quoting = others.flatMap((other) => other.rows)
  const places = [...row.cells.entries()].flatMap(([place, { span }]) =>
    span && start <= span.start && span.end <= end ? [{ place, span }] : [],
  )
  const before = places.filter(({ place }) => quoting.every(({ first }) => place < first))
  const beyond = places.filter(({ place }) => quoting.every(({ last }) => place > last))
  const cut = new Set([before, beyond].filter(({ length }) => length > 1).flat())
  const kept = places.filter((place) => !cut.has(place)).map(({ span }) => span)
  return kept.length > 0 ? joinSpans(index.article(row.witness.article), kept) : line.slices
}

/** The words, without what only leads up to them or on from them: punctuation, a conjunction, an article. */
function printed(slices: readonly Slice[]): Pieces {
  return slices.flatMap(
    (slice, at): Pieces => [
      ...(at > 0 ? [{ kind: 'words' as const, text: ' … ' }] : []),
      { kind: 'slice', slice: at === slices.length - 1 ? withoutTail(slice) : slice },
    ],
  )
}

/** With what parts it from the word before: five characters at most. */
const LEADS_ON = /[\s,;:–—-](?:and|or|but|that|the|an?)$/iu

function withoutTail(slice: Slice): Slice {
  const lead = /^[\s.…,;:–—-]+(?=\S)/u.exec(slice.text)?.[0].length ?? 0
  let text = slice.text.slice(lead)
  for (let before = ''; before !== text; ) {
    before = text
    const trimmed = withoutEnd(text, /[\s,;:.–—-]/u)
    const leads = LEADS_ON.exec(trimmed.slice(-5))?.[0].length ?? 0
    text = withoutEnd(trimmed.slice(0, trimmed.length - leads), /[\s,;:–—-]/u) || before
  }
  const start = slice.start + lead
  return { ...slice, start, end: start + text.length, text }
}

function gapWords(reading: Reading): string {
  const { gap, word } = reading.line
  const many = isMany(reading)
  if (word === NOTHING_HERE) return many ? ' have no words there' : ' has no words there'
  const leaves = many ? ' leave this out and ' : ' leaves this out and '
  if (gap === 'ellipsis') return `${leaves}${many ? 'mark' : 'marks'} the cut`
  return `${leaves}${many ? 'do' : 'does'} not mark the cut`
}
