import type { CollatedUtterance } from '../model/edition.ts'
import type { OutletMark } from '../model/outlet-mark.ts'
import type { Piece, Pieces } from '../model/page.ts'
import type { CollatedText, StackLine } from '../model/page-comparison.ts'
import { type EditionIndex, outletsOf } from './edition-index.ts'
import { differsWords } from './utterance-label.ts'
import { countOf, listOf, NOTHING_HERE, sentenceCase } from './wording.ts'

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
    const lines = stack?.lines.filter((line) => line.gap !== 'lacuna' && !line.begins && !line.ends) ?? []
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
  const trivial = entry.collation.differences.some((one) => one.kind !== 'lacuna')
  const inPart = entry.collation.places.some(({ readings }) => readings.some(({ gap }) => gap === 'lacuna'))
  const far = inPart ? ' as far as each quotes it' : ''
  return words(
    trivial
      ? `${who}${inPart ? ', or a part of it' : ''}; the wordings differ only in form${far}.`
      : `${who}${inPart ? ', or a part of it' : ''}, in the same words${far}.`,
  )
}

function sentence(lines: readonly StackLine[]): Pieces {
  const told = lines.filter((line) => line.outlets.some((outlet) => !outlet.again))
  const printed = told.filter((line) => line.gap === null)
  const clauses: Pieces[] = printed.slice(0, TOLD).map(printsClause)
  const others = printed.length - TOLD
  if (others > 0) clauses.push(words(countOf(others, 'other wording stands', 'other wordings stand')))
  for (const line of told.filter((line) => line.gap !== null)) clauses.push(gapClause(line))
  const pieces = clauses.flatMap((clause, position) => (position ? [...words('; '), ...clause] : clause))
  return [...upperFirst(pieces), ...words('.')]
}

/** Names those alone who print the slice to the character; who differs in capitals or marks is counted. */
function printsClause(line: StackLine): Pieces {
  const many = line.verbatim.length > 1
  const others = line.outlets.filter((one) => !line.verbatim.some((other) => other.number === one.number))
  const besides = others.length > 0 ? `, ${who(others)} with other capitals or marks` : ''
  return [
    subject(line.verbatim),
    ...words(` ${many ? 'print' : 'prints'} `),
    ...wording(line),
    ...words(besides),
  ]
}

function gapClause({ outlets, gap, word, moved }: StackLine): Pieces {
  const many = outlets.length > 1
  const cut = gap === 'ellipsis' ? (many ? 'mark' : 'marks') : many ? 'do not mark' : 'does not mark'
  const said = moved
    ? word.replace('prints this', many ? 'print it' : 'prints it')
    : word === NOTHING_HERE
      ? `${many ? 'have' : 'has'} no words there`
      : `${many ? 'leave' : 'leaves'} it out and ${cut} the cut`
  return [subject(outlets), ...words(` ${said}`)]
}

function upperFirst([first, ...rest]: Pieces): Pieces {
  if (first?.kind !== 'words' && first?.kind !== 'outlets') return first ? [first, ...rest] : rest
  return [{ ...first, text: sentenceCase(first.text) }, ...rest]
}

function subject(outlets: readonly OutletMark[]): Piece {
  return { kind: 'outlets', text: who(outlets), outlets }
}

/** One or two outlets are named, more are counted. */
function who(outlets: readonly OutletMark[]): string {
  const counted = outlets.filter(({ reference }) => !reference)
  const record = outlets.filter(({ reference }) => reference).map(({ name }) => name)
  return counted.length > 2
    ? listOf([countOf(counted.length, 'outlet'), ...record])
    : listOf([...counted.map(({ name }) => name), ...record])
}

/** The words without the punctuation that ends them, which belongs to what follows. */
function wording(line: StackLine): Pieces {
  const slice = line.slices[0]
  if (!slice) return []
  const bare = slice.text.replace(/[\p{P}\s]+$/u, '')
  const shown = bare ? { ...slice, end: slice.start + bare.length, text: bare } : slice
  return [{ kind: 'slice', slice: shown, cut: line.slices.length > 1 }]
}

function words(text: string): Pieces {
  return [{ kind: 'words', text }]
}
