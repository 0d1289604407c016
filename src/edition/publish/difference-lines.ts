import type { Difference, Phrase } from '../model/collation.ts'
import type { CollatedUtterance } from '../model/edition.ts'
import type { DifferenceLine, Piece } from '../model/page.ts'
import type { CollatedText } from '../model/page-comparison.ts'
import type { EditionIndex } from './edition-index.ts'
import { placeOf } from './slices.ts'
import { CLASS_WORDS, countOf, listOf } from './wording.ts'

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
  const told = entry.collation.differences.filter((one) => one.kind !== 'lacuna')
  const lines = told.map((difference, position) => ({
    id: `difference-${position + 1}`,
    class: difference.class,
    label: CLASS_WORDS[difference.class],
    pieces: difference.phrases.map((phrase) => pieceOf(index, entry, difference, phrase)),
    at: stackAt(collated, difference.places),
  }))
  const trivial = lines.filter((line) => line.class === 'form' || line.class === 'inflection')
  return {
    differences: lines.filter((line) => !trivial.includes(line)),
    trivial,
    trivialNote: trivialNote(trivial),
  }
}

function trivialNote(lines: readonly DifferenceLine[]): string {
  const form = lines.filter((line) => line.class === 'form').length
  const inflection = lines.length - form
  const parts = [
    ...(inflection ? [`${countOf(inflection, 'difference')} of inflection and function words`] : []),
    ...(form ? [`${inflection ? countOf(form, 'one', 'ones') : countOf(form, 'difference')} of form`] : []),
  ]
  return listOf(parts)
}

/**
 * Returns a phrase as a page sets it. A slice is looked up in the words of the witnesses it may come from:
 * those that differ first, then the base, then all.
 */
function pieceOf(
  index: EditionIndex,
  entry: CollatedUtterance,
  difference: Difference,
  phrase: Phrase,
): Piece {
  if (phrase.kind === 'words') return { kind: 'words', text: phrase.text }
  const { witnesses } = entry.utterance
  if (phrase.kind === 'outlet') {
    const witness = witnesses.find((one) => one.siglum === phrase.siglum)
    if (!witness) return { kind: 'words', text: phrase.text }
    const { number, name } = index.outletOf(witness.article).mark
    const again = witnesses.some((one) => one !== witness && index.outletOf(one.article).number === number)
    return {
      kind: 'outlet',
      outlet: { number, name, ...(again && /\D$/u.test(witness.siglum) && { again }) },
    }
  }
  const rank = (siglum: string) =>
    difference.witnesses.includes(siglum) ? 0 : siglum === entry.collation.base ? 1 : 2
  const places = [...witnesses]
    .sort((a, b) => rank(a.siglum) - rank(b.siglum))
    .map(({ article, start, end }) => ({ article: index.article(article), start, end }))
  return { kind: 'slice', slice: placeOf(phrase.text, places) }
}

/** The stack whose places the difference begins in. Stacks are named after their first place. */
function stackAt(collated: CollatedText | null, places: readonly number[]): string | null {
  const first = (places[0] ?? -1) + 1
  let found: string | null = null
  for (const piece of collated?.pieces ?? []) {
    if (piece.kind === 'stack' && Number(piece.id.slice(3)) <= first) found = piece.id
  }
  return found
}
