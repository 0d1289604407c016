import {
  CONTRACTED_ENDINGS,
  PRONOUNS_BEFORE_IS,
  WHOLE_CONTRACTIONS,
} from '../language/english/contractions.ts'
import { NEGATIONS } from '../language/english/negations.ts'
import { NUMERALS } from '../language/english/numerals.ts'
import { NUMBER_WORDS } from '../language/english/quantities.ts'
import { spellingForm } from '../language/english/spellings.ts'
import { SYNONYMS } from '../language/english/synonyms.ts'
import { classesOf, type WordClass } from '../language/english/word-classes.ts'
import { remember } from '../text/remember.ts'
import { lemmasOf } from './lemma.ts'

/** What a word in normal form is, as far as one can tell from the word alone. */
export interface WordFeatures {
  readonly normal: string
  /** Only its letters and digits. */
  readonly letters: string
  readonly spelling: string
  readonly lemmas: readonly string[]
  /** Empty for a content word. */
  readonly classes: readonly WordClass[]
  /** The words a contraction stands for: "we've" → we, have. Empty for others. */
  readonly contracts: readonly string[]
  readonly kind: 'content' | 'function' | 'number' | 'mark'
  /** How much it counts that the word finds its equal. */
  readonly weight: number
  /** Numbers of the sets of synonyms it may belong to. */
  readonly synonyms: readonly number[]
  /** Pairs of neighbouring letters, each as one number, ascending. */
  readonly pairs: readonly number[]
}

const WEIGHTS: Readonly<Record<WordFeatures['kind'], number>> = {
  content: 1,
  number: 1,
  function: 0.4,
  mark: 0.15,
}

/** Returns the features of a word in normal form. */
export const wordFeatures: (normal: string) => WordFeatures = remember(findFeatures)

function findFeatures(normal: string): WordFeatures {
  const letters = normal.replace(/[^\p{L}\p{N}\p{M}]/gu, '')
  const contracts = contractedWords(normal)
  const classes = classesOf(contracts[0] ?? normal)
  const kind = kindOf(normal, letters, classes)
  const lemmas = lemmasOf(normal)
  return {
    normal,
    letters,
    spelling: spellingForm(normal),
    lemmas,
    classes,
    contracts,
    kind,
    weight: NEGATIONS.has(normal) || contracts.includes('not') ? 0.9 : weightOf(kind, classes),
    synonyms: lemmas.flatMap((lemma) => SETS.get(lemma) ?? []),
    pairs: pairsOf(letters),
  }
}

const SETS = new Map<string, number[]>()
SYNONYMS.forEach((words, index) => {
  for (const word of words) SETS.set(word, [...(SETS.get(word) ?? []), index])
})

function pairsOf(letters: string): number[] {
  const pairs: number[] = []
  for (let at = 1; at < letters.length; at++)
    pairs.push(letters.charCodeAt(at - 1) * 0x10000 + letters.charCodeAt(at))
  return pairs.sort((one, other) => one - other)
}

/** Returns the words a contraction in normal form stands for, none for any other word: "it's" → it, is. */
export const contractedWords: (normal: string) => readonly string[] = remember(findContracted)

function findContracted(normal: string): readonly string[] {
  const whole = WHOLE_CONTRACTIONS.get(normal)
  if (whole) return whole
  if (!normal.includes("'")) return []
  for (const [ending, word] of CONTRACTED_ENDINGS) {
    if (normal.length > ending.length && normal.endsWith(ending))
      return [normal.slice(0, -ending.length), word]
  }
  const before = normal.slice(0, -2)
  return normal.endsWith("'s") && PRONOUNS_BEFORE_IS.has(before) ? [before, 'is'] : []
}

/** Returns a number word as the figure it is, any other word as it is: "five" → 5. Ordinals stay words. */
export function figureOf(normal: string): string {
  return /(?:th|first|second|third)$/u.test(normal) ? normal : (NUMERALS.get(normal) ?? normal)
}

/** Returns a word that gives a rank as figures, nothing for any other word: "first" and "1st" → 1th. */
export function ordinalOf(normal: string): string | undefined {
  const figure = /^(\d+)(?:st|nd|rd|th)$/u.exec(normal)?.[1]
  const spelled = /(?:th|first|second|third)$/u.test(normal) ? NUMERALS.get(normal) : undefined
  const rank = figure ?? spelled
  return rank === undefined ? undefined : `${rank}th`
}

/** Returns whether a word counts something: "100,000", "thousands". */
export const isNumber: (normal: string) => boolean = remember(counts)

function counts(normal: string): boolean {
  return /^\p{Sc}?\d/u.test(normal) || NUMBER_WORDS.has(normal) || NUMERALS.has(normal)
}

function kindOf(normal: string, letters: string, classes: readonly WordClass[]): WordFeatures['kind'] {
  if (!letters) return 'mark'
  if (classes.length > 0) return 'function'
  return isNumber(normal) ? 'number' : 'content'
}

function weightOf(kind: WordFeatures['kind'], classes: readonly WordClass[]): number {
  if (kind !== 'function') return WEIGHTS[kind]
  if (classes.includes('article')) return 0.3
  if (classes.includes('modal')) return 0.6
  if (classes.includes('pronoun') || classes.includes('possessive') || classes.includes('auxiliary'))
    return 0.45
  return WEIGHTS.function
}
