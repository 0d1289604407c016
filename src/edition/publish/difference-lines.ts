import type { Difference, Phrase } from '../model/collation.ts'
import type { CollatedUtterance } from '../model/edition.ts'
import type { CollatedText } from '../model/page-comparison.ts'
import type { DifferenceLine } from '../model/page-utterance.ts'
import type { Piece } from '../model/page-words.ts'
import type { Span } from '../model/span.ts'
import type { Witness } from '../model/utterance.ts'
import { sure } from '../sure.ts'
import { type CollationTable, collationTable } from './collation-table.ts'
import type { EditionIndex } from './edition-index.ts'
import { graveDifferences, isTrivial } from './grave-differences.ts'
import { placeOf } from './slices.ts'
import { CLASS_WORDS, countOf, listOf, numberWord } from './wording.ts'

/** The differences of an utterance, gravest first; the trivial ones apart, with a line that counts them. */
export interface DifferenceLines {
  readonly differences: readonly DifferenceLine[]
  readonly trivial: readonly DifferenceLine[]
  readonly trivialNote: string
}

/** Returns every difference as a sentence in pieces, with the place it has in the collated text. */
export function differenceLines(
  index: EditionIndex,
  entry: CollatedUtterance,
  collated: CollatedText | null,
): DifferenceLines {
  const table = collationTable(index, entry)
  const joined = graveDifferences(index, entry)
  const trivial = entry.collation.differences
    .filter((one) => one.kind !== 'lacuna' && isTrivial(one))
    .map((one) => ({ ...one, pieces: null }))
  const lines = [...joined, ...trivial].map((one, position) => ({
    id: `difference-${position + 1}`,
    class: one.class,
    label: CLASS_WORDS[one.class],
    pieces: one.pieces ?? sentenceOf(index, entry, table, one),
    translated: table.rows
      .filter(({ witness }) => one.witnesses.includes(witness.siglum))
      .every(({ outlet }) => outlet.translated),
    at: stackAt(collated, one.places),
  }))
  return {
    differences: lines.slice(0, joined.length),
    trivial: lines.slice(joined.length),
    trivialNote: trivialNote(trivial),
  }
}

/** Returns where the outlets depart from a transcript, in the same way; `id`s are told apart from those of the others. */
export function departureLines(
  index: EditionIndex,
  { utterance, collation }: CollatedUtterance,
  collated: CollatedText | null,
  reference: string,
  differences: readonly Difference[],
): DifferenceLines {
  const against = { utterance, collation: { ...collation, base: reference, differences } }
  const { differences: told, trivial, trivialNote: note } = differenceLines(index, against, collated)
  const named = (line: DifferenceLine) => ({ ...line, id: `${line.id}-from-${reference.toLowerCase()}` })
  return { differences: told.map(named), trivial: trivial.map(named), trivialNote: note }
}

function trivialNote(lines: readonly Pick<DifferenceLine, 'class'>[]): string {
  const form = lines.filter((line) => line.class === 'form').length
  const inflection = lines.length - form
  const parts = [
    ...(inflection ? [`${countOf(inflection, 'difference')} of inflection and function words`] : []),
    ...(form ? [`${inflection ? numberWord(form) : countOf(form, 'difference')} of form`] : []),
  ]
  return listOf(parts)
}

type Told = Pick<Difference, 'places' | 'phrases'>

function sentenceOf(
  index: EditionIndex,
  entry: CollatedUtterance,
  table: CollationTable,
  told: Told,
): Piece[] {
  return withoutMarks(told.phrases.map((phrase) => withPassages(table, phrase))).map((phrase, at, all) =>
    pieceOf(index, entry, told, phrase, all.slice(0, at)),
  )
}

/** Words about some of an outlet's passages, with these named; without names, where its passages complete each other. */
function withPassages({ rows }: CollationTable, phrase: Phrase): Phrase {
  if (phrase.kind !== 'words' || !phrase.passages) return phrase
  const { text, passages } = phrase
  const names = rows.flatMap(({ witness, passage }) =>
    passage && passages.includes(witness.siglum) ? [passage] : [],
  )
  const about = text.startsWith(' (')
  if (names.length === 0) return about ? { kind: 'words', text: '' } : phrase
  return { kind: 'words', text: about ? ` (${names.join(' and ')})` : `its ${names[0]}` }
}

/**
 * Returns a phrase as a page sets it. A slice is looked up in the words of the outlet named last before it, at
 * the places of the difference first; then in the base's; then in those of all.
 */
function pieceOf(
  index: EditionIndex,
  entry: CollatedUtterance,
  difference: Told,
  phrase: Phrase,
  before: readonly Phrase[],
): Piece {
  if (phrase.kind === 'words') return { kind: 'words', text: phrase.text }
  const { witnesses } = entry.utterance
  if (phrase.kind === 'outlet') {
    const witness = sure(
      witnesses.find((one) => one.siglum === phrase.siglum),
      `witness is called ${phrase.siglum}`,
    )
    return { kind: 'outlet', outlet: index.outletOf(witness.article).mark }
  }
  const named = before.findLast((one) => one.kind === 'outlet')?.siglum
  const rank = ({ siglum }: Witness) => (siglum === named ? 0 : siglum === entry.collation.base ? 1 : 2)
  const ranked = witnesses.toSorted((a, b) => rank(a) - rank(b))
  const near = ranked.flatMap((witness) => placesOf(entry, difference, witness))
  const inArticle = ({ article, start, end }: Span & { article: string }) => ({
    article: index.article(article),
    start,
    end,
  })
  return { kind: 'slice', slice: placeOf(phrase.text, [...near, ...ranked].map(inArticle)) }
}

/** The run of a witness's words from the first to the last place of a difference, if it has any there. */
function placesOf({ collation }: CollatedUtterance, { places }: Told, { siglum, article }: Witness) {
  const spans = places.flatMap((place) =>
    sure(collation.places[place], 'place').readings.flatMap(
      (reading) => reading.spans[reading.witnesses.indexOf(siglum)] ?? [],
    ),
  )
  if (spans.length === 0) return []
  return [
    {
      article,
      start: Math.min(...spans.map((span) => span.start)),
      end: Math.max(...spans.map((span) => span.end)),
    },
  ]
}

/** Pages set the marks round a slice themselves; where the words beside it bring them too, they are taken off. */
function withoutMarks(phrases: readonly Phrase[]): Phrase[] {
  return phrases.map((phrase, position) => {
    if (phrase.kind !== 'words') return phrase
    let { text } = phrase
    if (phrases[position - 1]?.kind === 'slice') text = text.replace(/^”/u, '')
    if (phrases[position + 1]?.kind === 'slice') text = text.replace(/“$/u, '')
    return { kind: 'words', text }
  })
}

/** The stack whose places the difference begins in. Stacks are named after their first place. */
function stackAt(collated: CollatedText | null, places: readonly number[]): string | null {
  const first = sure(places[0], 'place') + 1
  let found: string | null = null
  for (const piece of collated?.pieces ?? []) {
    if (piece.kind === 'stack' && Number(piece.id.slice(3)) <= first) found = piece.id
  }
  return found
}
