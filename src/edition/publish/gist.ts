import type { CollatedUtterance } from '../model/edition.ts'
import type { OutletMark } from '../model/outlet-mark.ts'
import type { CollatedText } from '../model/page-comparison.ts'
import type { DifferenceLine } from '../model/page-utterance.ts'
import type { Pieces } from '../model/page-words.ts'
import { sure } from '../sure.ts'
import { contestedPlace } from './contested-place.ts'
import { type EditionIndex, outletsOf } from './edition-index.ts'
import { countOf, listOf, sentenceCase } from './wording.ts'

/** Why a witness belongs to an utterance of which it prints no word: grouping says so. */
const OTHER_WORDS = 'the sentences around the words tell the same'
/** Differences told before the rest are only counted. */
const TOLD = 2

/**
 * Returns, sentence by sentence, what a reader should know first: who prints what at the place where outlets differ most,
 * and how many more differences there are. Where outlets differ only from themselves, it is the gravest of these, in
 * the very sentences of the list below. It says what is printed; it never says who is right.
 */
export function gistOf(
  index: EditionIndex,
  entry: CollatedUtterance,
  collated: CollatedText | null,
  lines: readonly DifferenceLine[],
): Pieces[] {
  const outlets = outletsOf(index, entry.utterance.witnesses)
  if (!collated) return [words(`Only ${sure(outlets[0], 'outlet that quotes this').name} quotes this.`)]
  const contested = contestedPlace(index, entry, collated, lines)
  if (contested) return [contested.pieces, ...moreOf(lines.filter(({ at }) => at !== contested.at))]
  const gravest = GRAVE.find((kind) => lines.some((one) => one.class === kind))
  if (gravest) {
    const own = lines
      .filter((one) => one.class === gravest)
      .toSorted((a, b) => Number(a.translated) - Number(b.translated))
    return [...own.slice(0, TOLD).map(({ pieces }) => pieces), ...moreOf(own.slice(TOLD))]
  }
  return [agreement(index, entry, outlets)]
}

/** Says that all print the same, as far as each quotes it; or that only form differs. */
function agreement(
  index: EditionIndex,
  { utterance, collation }: CollatedUtterance,
  outlets: readonly OutletMark[],
): Pieces {
  const printing = outletsOf(
    index,
    utterance.witnesses.filter(({ reason }) => reason !== OTHER_WORDS),
  )
  const beside = outlets.filter((mark) => !printing.includes(mark)).map(({ name }) => name)
  const others =
    beside.length > 0
      ? ` ${listOf(beside)} ${beside.length > 1 ? 'quote' : 'quotes'} other words that tell the same.`
      : ''
  const who =
    printing.length === 1
      ? `${printing[0]?.name} prints this${outlets.length === 1 ? ' more than once' : ''}`
      : `${sentenceCase(countOf(printing.length, 'outlet'))} print this`
  const trivial = collation.differences.some((one) => one.kind !== 'lacuna')
  const inPart = collation.places.some(({ readings }) => readings.some(({ gap }) => gap === 'lacuna'))
  const passages = utterance.witnesses.filter((one) => one.class === 'outlet')
  if (passages.length === 1)
    return words(
      `Only ${printing[0]?.name} prints this; the transcript ${trivial ? 'differs only in form' : 'has the same words'}.`,
    )
  const far = inPart ? ' as far as each quotes it' : ''
  const part = inPart ? ', or a part of it' : ''
  return words(
    `${who}${part}${trivial ? '; the wordings differ only in form' : ', in the same words'}${far}.${others}`,
  )
}

const GRAVE = ['meaning', 'word', 'order'] as const

/** `Two more differences may change the meaning.`, of the gravest kind there is; else nothing. */
function moreOf(lines: readonly DifferenceLine[]): Pieces[] {
  const kind = GRAVE.find((one) => lines.some((line) => line.class === one))
  if (!kind) return []
  const count = lines.filter((one) => one.class === kind).length
  return [words(`${sentenceCase(MORE[kind](count))}.`)]
}

const MORE: Readonly<Record<(typeof GRAVE)[number], (count: number) => string>> = {
  meaning: (count) => `${countOf(count, 'more difference')} may change the meaning`,
  word: (count) => `${countOf(count, 'more word differs', 'more words differ')}`,
  order: (count) => `${countOf(count, 'more passage stands', 'more passages stand')} in another place`,
}

function words(text: string): Pieces {
  return [{ kind: 'words', text }]
}
