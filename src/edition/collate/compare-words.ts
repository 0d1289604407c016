import type { DifferenceKind } from '../model/collation.ts'
import { abbreviatedWords, initialsOf } from './abbreviated-words.ts'
import { lemmasOf, sameLemma } from './lemma.ts'
import type { Token } from './token.ts'
import { areTransliterations } from './transliteration.ts'
import { contractedWords, figureOf, ordinalOf, wordFeatures } from './word-features.ts'
import { areKin } from './word-likeness.ts'

/** How two wordings of one place differ, and by what. */
export interface WordDifference {
  readonly kind: Extract<DifferenceKind, 'substitution' | 'inflection' | 'punctuation' | 'insertion'>
  readonly by:
    | 'other word'
    | 'inflection'
    | 'contraction'
    | 'abbreviation'
    | 'spelling'
    | 'spacing'
    | 'brackets'
    | 'case'
    | 'punctuation'
}

/**
 * Returns how the words of two witnesses in one place differ, or null when they print the very same characters.
 * The first test that holds decides: what differs only in form never counts as another word.
 */
export function compareWords(base: readonly Token[], other: readonly Token[]): WordDifference | null {
  const [one, two] = [base.map((token) => token.text).join(' '), other.map((token) => token.text).join(' ')]
  if (one === two) return null
  const words = base.filter(isWord)
  const others = other.filter(isWord)
  if (others.some(isInserted) && !words.some(isInserted)) return { kind: 'insertion', by: 'brackets' }
  if (normalsOf(words) === normalsOf(others)) return sameWords(words, others)
  if (lettersOf(words) === lettersOf(others)) return { kind: 'inflection', by: 'spacing' }
  if (spellingOf(words) === spellingOf(others) || spellName(words, others))
    return { kind: 'inflection', by: 'spelling' }
  if (abbreviates(words, others) || abbreviates(others, words))
    return { kind: 'inflection', by: 'abbreviation' }
  if (contracts(words, others)) return { kind: 'inflection', by: 'contraction' }
  if (inflects(words, others)) return { kind: 'inflection', by: 'inflection' }
  return { kind: 'substitution', by: 'other word' }
}

const isWord = (token: Token) => token.kind !== 'ellipsis'
const isInserted = (token: Token) => token.inserted
const normalsOf = (tokens: readonly Token[]) => tokens.map((token) => token.normal).join(' ')
const lettersOf = (tokens: readonly Token[]) =>
  tokens.map((token) => wordFeatures(token.normal).letters).join('')
const spellingOf = (tokens: readonly Token[]) =>
  tokens.map(({ normal }) => ordinalOf(normal) ?? figureOf(wordFeatures(normal).spelling)).join('')

/** “Yemelin” over “Dzhemelin”: both with a capital, and one foreign name. */
function spellName(base: readonly Token[], other: readonly Token[]): boolean {
  return (
    base.length === other.length &&
    base.every((token, at) => {
      const beside = other[at]
      if (!beside || token.normal === beside.normal) return beside !== undefined
      const capitals = [token, beside].every(({ text }) => /^[^\p{L}\p{N}]*\p{Lu}/u.test(text))
      return capitals && areTransliterations(token.normal, beside.normal)
    })
  )
}

function sameWords(base: readonly Token[], other: readonly Token[]): WordDifference {
  if (base.some(isInserted) !== other.some(isInserted)) return { kind: 'punctuation', by: 'brackets' }
  const plain = (tokens: readonly Token[]) =>
    tokens.map((token) => token.text.replace(/[^\p{L}\p{N}]+/gu, '')).join(' ')
  return { kind: 'punctuation', by: plain(base) === plain(other) ? 'punctuation' : 'case' }
}

/** “US” over “United States”, “Gen.” over “General”, “WTO” over “World Trade Organization”. */
function abbreviates(short: readonly Token[], long: readonly Token[]): boolean {
  const [token] = short
  if (short.length !== 1 || !token) return false
  const words = abbreviatedWords(token)
  if (words)
    return (
      words.join(' ') === normalsOf(long) || abbreviatedWords(long[0] ?? token)?.join(' ') === words.join(' ')
    )
  const initials = initialsOf(token)
  const capitals = long.filter((word) => /^\p{Lu}/u.test(word.text))
  return (
    long.length > 1 && initials !== undefined && capitals.map((word) => word.normal[0]).join('') === initials
  )
}

/** “it’s” over “it is”: once spelled out, the same words. */
function contracts(base: readonly Token[], other: readonly Token[]): boolean {
  const [one, two] = [spelledOut(base).join(' '), spelledOut(other).join(' ')]
  return one === two || one.replace(/ is$/u, ' has') === two || two.replace(/ is$/u, ' has') === one
}

/** Returns the normal forms with contractions spelled out: "we’ve" → we, have. */
export function spelledOut(tokens: readonly Token[]): string[] {
  return tokens.flatMap((token) => {
    const words = contractedWords(token.normal)
    return words.length > 0 ? [...words] : [token.normal]
  })
}

/** Forms of the same words: one for one, or the verb of one among the helping verbs of the other. */
function inflects(base: readonly Token[], other: readonly Token[]): boolean {
  const [one, two] = [spelledOut(base), spelledOut(other)]
  const [short, long] = one.length <= two.length ? [one, two] : [two, one]
  let from = 0
  const found = short.every((word) => {
    const at = long.findIndex((candidate, index) => index >= from && formsOfOne(word, candidate))
    from = at + 1
    return at >= 0
  })
  return found && short.length > 0
}

function formsOfOne(one: string, other: string): boolean {
  if (sameLemma(lemmasOf(one), lemmasOf(other))) return true
  const contracted = [contractedWords(one)[0], contractedWords(other)[0]]
  return contracted.includes(one) || contracted.includes(other) || areKin(lettersIn(one), lettersIn(other))
}

const lettersIn = (normal: string) => wordFeatures(normal).letters
