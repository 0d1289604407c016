import type { CollatedUtterance } from '../model/edition.ts'
import type { DifferenceLine, Pieces } from '../model/page.ts'
import type { CollatedText } from '../model/page-comparison.ts'
import { type EditionIndex, outletsOf } from './edition-index.ts'
import { countOf, listOf, sentenceCase } from './wording.ts'

/** Why a witness belongs to an utterance of which it prints no word: grouping says so. */
const OTHER_WORDS = 'the sentences around the words tell the same'
/** Differences told before the rest are only counted. */
const TOLD = 2

/**
 * Returns, in a few sentences, what a reader should know first: the gravest differences, those between outlets that print
 * no translation first, and how many more there are. They are the very sentences of the list below: what is told twice
 * has to be told alike. It says what is printed; it never says who is right.
 */
export function gistOf(
  index: EditionIndex,
  entry: CollatedUtterance,
  collated: CollatedText | null,
  lines: readonly DifferenceLine[],
): Pieces {
  const outlets = outletsOf(index, entry.utterance.witnesses)
  if (!collated) return words(`Only ${outlets[0]?.name ?? 'one outlet'} quotes this.`)
  for (const kind of ['meaning', 'word', 'order'] as const) {
    const own = lines.filter((one) => one.class === kind)
    if (own.length === 0) continue
    const first = own.toSorted((a, b) => Number(a.translated) - Number(b.translated)).slice(0, TOLD)
    const more = own.length - TOLD
    return [
      ...first.flatMap(({ pieces }, at) => [...words(at ? ' ' : ''), ...pieces]),
      ...words(more > 0 ? ` ${sentenceCase(MORE[kind](more))}.` : ''),
    ]
  }
  const printing = outletsOf(
    index,
    entry.utterance.witnesses.filter(({ reason }) => reason !== OTHER_WORDS),
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
  const trivial = entry.collation.differences.some((one) => one.kind !== 'lacuna')
  const inPart = entry.collation.places.some(({ readings }) => readings.some(({ gap }) => gap === 'lacuna'))
  const far = inPart ? ' as far as each quotes it' : ''
  return words(
    trivial
      ? `${who}${inPart ? ', or a part of it' : ''}; the wordings differ only in form${far}.${others}`
      : `${who}${inPart ? ', or a part of it' : ''}, in the same words${far}.${others}`,
  )
}

const MORE: Readonly<Record<'meaning' | 'word' | 'order', (count: number) => string>> = {
  meaning: (count) => `${countOf(count, 'more difference')} may change the meaning`,
  word: (count) => `${countOf(count, 'more word differs', 'more words differ')}`,
  order: (count) => `${countOf(count, 'more passage stands', 'more passages stand')} in another place`,
}

function words(text: string): Pieces {
  return text ? [{ kind: 'words', text }] : []
}
