import { DENIALS, NEGATIONS } from '../language/english/negations.ts'
import { classesOf } from '../language/english/word-classes.ts'
import type { AttributedQuotation } from '../model/edition.ts'
import type { Opposite, OppositeSide } from '../model/opposite.ts'
import { type Word, wordsOf } from '../text/words.ts'
import { lemmasOf, sameLemma } from './lemma.ts'
import { contractedWords } from './word-features.ts'

/** Share of the words of weight that two passages have in common, seen from either. */
const ALIKE = 0.6
/** Fewer words of weight say too little to contradict anything. */
const FEWEST = 2

/**
 * Returns the passages that tell the same but for a negation, in the order given.
 *
 * ```text
 * Roe said there are plans to sell the dock.       plans sell dock
 * Roe said there are no plans to sell the dock.    plans sell dock    no
 * ```
 *
 * At least one of the two is reported without quoting: between two quoted wordings the collation tells it. Compared are
 * passages of one utterance, and reports of one speaker in one article; not a few quoted words in the reporter's own
 * sentence, for the “not” may stand outside the marks.
 *
 * @param textOf the file as decoded, by article id
 */
export function findOpposites(
  passages: readonly AttributedQuotation[],
  textOf: (articleId: string) => string,
): Opposite[] {
  const groups = new Map<string, { utterance: string | null; members: Read[] }>()
  const add = (key: string, utterance: string | null, read: Read) => {
    const group = groups.get(key) ?? { utterance, members: [] }
    group.members.push(read)
    groups.set(key, group)
  }
  for (const passage of passages) {
    if (passage.quotation.kind === 'partial') continue
    const read = readPassage(passage, textOf(passage.quotation.article))
    for (const id of passage.utterances) add(`utterance ${id}`, id, read)
    if (read.reported && passage.speaker !== null)
      add(`speaker ${passage.quotation.article} ${passage.speaker}`, null, read)
  }
  const found = new Map<string, Opposite>()
  for (const { utterance, members } of groups.values()) {
    members.forEach((one, at) => {
      for (const other of members.slice(at + 1)) {
        const key = `${one.side.quotation} ${other.side.quotation}`
        if (!found.has(key) && areOpposite(one, other))
          found.set(key, { one: one.side, other: other.side, utterance })
      }
    })
  }
  return [...found.values()]
}

interface Read {
  readonly side: OppositeSide
  readonly reported: boolean
  readonly content: readonly (readonly string[])[]
}

function readPassage({ quotation }: AttributedQuotation, text: string): Read {
  const words = quotation.segments.flatMap(({ start, end }) => wordsOf(text, start, end))
  const content = words.filter((word) => !saysNo(word) && classesOf(word.normal).length === 0)
  return {
    side: {
      quotation: quotation.id,
      article: quotation.article,
      negations: words.filter(saysNo).map(({ start, end }) => ({ start, end })),
    },
    reported: quotation.kind === 'indirect',
    content: content.map((word) => lemmasOf(word.normal)),
  }
}

function saysNo({ normal }: Word): boolean {
  return (
    NEGATIONS.has(normal) ||
    contractedWords(normal).includes('not') ||
    lemmasOf(normal).some((lemma) => DENIALS.has(lemma))
  )
}

function areOpposite(one: Read, other: Read): boolean {
  if (!one.reported && !other.reported) return false
  if (one.side.negations.length % 2 === other.side.negations.length % 2) return false
  return covers(one, other) && covers(other, one)
}

function covers(one: Read, other: Read): boolean {
  const shared = one.content.filter((word) => other.content.some((there) => sameLemma(word, there)))
  return shared.length >= FEWEST && shared.length >= one.content.length * ALIKE
}
