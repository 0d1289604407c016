import type { CollatedUtterance } from '../model/edition.ts'
import type { Pieces } from '../model/page.ts'
import type { CollatedText, StackLine } from '../model/page-comparison.ts'
import { type EditionIndex, outletsOf } from './edition-index.ts'
import { differsWords } from './utterance-label.ts'
import { countOf, numberWord, sentenceCase } from './wording.ts'

/** Wordings told one by one before the rest are only counted. */
const TOLD = 3

/**
 * Returns, in at most two sentences, what a reader should know first: who prints what at the gravest
 * places. It counts outlets and says what they print; it never says who is right.
 */
export function gistOf(index: EditionIndex, entry: CollatedUtterance, collated: CollatedText | null): Pieces {
  const outlets = outletsOf(index, entry.utterance.witnesses)
  if (!collated) return words(`Only ${outlets[0]?.name ?? 'one outlet'} quotes this.`)
  const stacks = collated.pieces.flatMap((piece) => (piece.kind === 'stack' ? [piece] : []))
  const grave = new Map<string, StackLine[]>()
  for (const difference of entry.collation.differences) {
    if (difference.class !== 'meaning' && difference.class !== 'word') continue
    const first = (difference.places[0] ?? 0) + 1
    const stack = stacks.findLast((one) => Number(one.id.slice(3)) <= first)
    const lines = stack?.lines.filter((line) => line.gap !== 'lacuna') ?? []
    if (stack && lines.length > 1) grave.set(stack.id, lines)
  }
  const told = [...grave.values()].slice(0, 2)
  if (told.length > 0)
    return told.flatMap((lines, position) => [...(position ? words(' ') : []), ...sentence(lines)])
  const rest = differsWords(entry.collation.differences)
  if (rest) return words(`${sentenceCase(rest)}.`)
  const who =
    outlets.length === 1
      ? `${outlets[0]?.name} prints this more than once`
      : `${sentenceCase(countOf(outlets.length, 'outlet'))} print this`
  const trivial = entry.collation.differences.filter((one) => one.kind !== 'lacuna').length
  return words(
    trivial
      ? `${who}; the wordings differ only in form.`
      : `${who}, in the same words as far as each quotes it.`,
  )
}

function sentence(lines: readonly StackLine[]): Pieces {
  const printed = lines.filter((line) => line.gap === null)
  const gaps = lines.filter((line) => line.gap !== null)
  const pieces: Pieces[] = printed
    .slice(0, TOLD)
    .map((line, position) => [
      ...words(position === 0 ? `${sentenceCase(who(line, 'outlet'))} ` : `${who(line)} `),
      ...wording(line),
    ])
  const others = printed.length - TOLD
  if (others > 0) pieces.push(words(countOf(others, 'other wording stands', 'other wordings stand')))
  for (const line of gaps) {
    const one = line.outlets.length === 1
    const mark =
      line.gap === 'omission'
        ? one
          ? 'does not mark the cut'
          : 'do not mark the cut'
        : one
          ? 'marks the cut'
          : 'mark the cut'
    const noun = printed.length === 0 ? 'these words' : 'it'
    pieces.push(
      words(`${numberWord(line.outlets.length)} ${one ? 'leaves' : 'leave'} ${noun} out and ${mark}`),
    )
  }
  return [
    ...pieces.flatMap((piece, position) => (position ? [...words('; '), ...piece] : piece)),
    ...words('.'),
  ]
}

function who(line: StackLine, noun = ''): string {
  const count = line.outlets.length
  return `${noun ? countOf(count, noun) : numberWord(count)} ${count === 1 ? 'prints' : 'print'}`
}

function wording(line: StackLine): Pieces {
  const slice = line.slices[0]
  if (!slice) return []
  return [{ kind: 'slice', slice, cut: line.slices.length > 1 }]
}

function words(text: string): Pieces {
  return [{ kind: 'words', text }]
}
