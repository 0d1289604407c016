import { AUXILIARIES } from '../language/english/auxiliaries.ts'
import { MODALS } from '../language/english/modals.ts'
import { classesOf } from '../language/english/word-classes.ts'
import { spelledOut } from './compare-words.ts'
import { lemmasOf, sameLemma } from './lemma.ts'
import type { Token } from './token.ts'

/**
 * Two neighbouring columns where some witnesses have words in both and the others in one of them only:
 *
 * ```text
 *   is   seeking     two: is | seeking
 *   –    seeks       one: seeks, on the right
 * ```
 */
export interface Neighbours {
  readonly left: readonly Token[]
  readonly right: readonly Token[]
  readonly one: readonly Token[]
  readonly side: 'left' | 'right'
}

/** A reason why two words answer to one, so that they belong in one column. */
export interface JoinRule {
  readonly name: string
  /** The one word may also stand among the several. */
  readonly sharing?: true
  readonly joins: (pair: Neighbours) => boolean
}

const isOne = (tokens: readonly Token[]): tokens is readonly [Token] => tokens.length === 1
const isHelpingWord = (word: string) => AUXILIARIES.has(word) || MODALS.has(word)
const isHelping = (token: Token) => isHelpingWord(token.normal)
const isCapital = (token: Token) => /^[^\p{L}\p{N}]*\p{Lu}/u.test(token.text)
const isContent = (token: Token) => token.kind === 'word' && classesOf(token.normal).length === 0
const isPronoun = (token: Token) => classesOf(token.normal).includes('pronoun')

/** "is seeking" | "seeks": a helping verb with a form of the very verb the other prints without. */
const helpingVerb: JoinRule = {
  name: 'helping verb',
  joins: ({ left, right, one, side }) =>
    side === 'right' &&
    left.every(isHelping) &&
    isOne(right) &&
    isOne(one) &&
    sameLemma(lemmasOf(right[0].normal), lemmasOf(one[0].normal)),
}

/** "that’s" | "that would be", "we will" | "we may": the helping verb a contraction hides, spelled out and changed. */
const contractedVerb: JoinRule = {
  name: 'contracted verb',
  sharing: true,
  joins: ({ left, right, one, side }) => {
    const [subject, ...verbs] = spelledOut(one)
    return (
      side === 'left' &&
      verbs.length > 0 &&
      verbs.every(isHelpingWord) &&
      subject === left[0]?.normal &&
      [...left.slice(1), ...right].every(isHelping)
    )
  },
}

/** "United States" | "Washington": two names for one. */
const nameForName: JoinRule = {
  name: 'name for name',
  joins: ({ left, right, one }) =>
    [...left, ...right, ...one].every((token) => isCapital(token) && isContent(token)) && one.length === 1,
}

/** "his country" | "Ruritania", "any move" | "it": a noun with its determiner where the other has a name or a pronoun. */
const phraseForName: JoinRule = {
  name: 'phrase for name or pronoun',
  joins: ({ left, right, one }) => {
    if (!isOne(left)) return false
    const [{ normal }] = left
    const classes = classesOf(normal)
    const determined = classes.includes('determiner') || classes.includes('possessive') || normal === 'the'
    const stands =
      one.length === 1 && one.every((token) => isPronoun(token) || (isContent(token) && isCapital(token)))
    const noun = right.every((token) => isContent(token) && !isCapital(token))
    return determined && noun && right.length === 1 && stands
  },
}

const DETERMINED = new Set(
  'following previous same latter former other first last next coming very'.split(' '),
)

/** "the following" | "next": an article that belongs to the word behind it. */
const determinedWord: JoinRule = {
  name: 'determined word',
  joins: ({ left, right, one }) =>
    isOne(left) &&
    left[0].normal === 'the' &&
    isOne(right) &&
    DETERMINED.has(right[0].normal) &&
    one.every((token) => DETERMINED.has(token.normal) || isContent(token)),
}

/** "move across" | "crosses": a verb with the preposition that the other verb carries in itself. */
const verbWithPreposition: JoinRule = {
  name: 'verb with preposition',
  joins: ({ left, right, one }) =>
    left.length === 1 &&
    right.length === 1 &&
    one.length === 1 &&
    left.every(isContent) &&
    one.every((token) => isContent(token) && !isCapital(token)) &&
    right.every((token) => classesOf(token.normal).includes('preposition') && token.normal !== 'of'),
}

/** All reasons, tried in this order. */
export const JOIN_RULES: readonly JoinRule[] = [
  helpingVerb,
  contractedVerb,
  nameForName,
  phraseForName,
  determinedWord,
  verbWithPreposition,
]
