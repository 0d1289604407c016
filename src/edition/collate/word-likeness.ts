import { NEGATIONS } from '../language/english/negations.ts'
import type { Form } from './form.ts'
import { sameLemma } from './lemma.ts'
import { figureOf, type WordFeatures } from './word-features.ts'

/** Scores of a pair in one column, as shares of the words' weight or, for unlike words, as they are. */
const SCORE = {
  spelling: 0.95,
  crossed: 0.85,
  lemma: 0.8,
  kin: 0.7,
  modal: 0.6,
  synonym: 0.6,
  contained: 0.55,
  contraction: 0.6,
  letters: 0.55,
  number: 0.4,
  sameSlot: -0.06,
  unlike: -0.2,
  standsFor: -0.25,
  clash: -0.8,
} as const

/**
 * Returns how well two units sit in one column: from −0.8 (an “and” under an “it”) over −0.2 (two content words that
 * have nothing in common) to the weight of a word that meets its equal (1 for a content word, 0.4 for a function
 * word). The order of the tests is the order of trust.
 */
export function wordLikeness(one: Form, other: Form): number {
  if (one.key === other.key) return Math.max(weightOf(one), weightOf(other))
  if (crossed(one, other)) return SCORE.crossed * Math.max(weightOf(one), weightOf(other))
  let best = -1
  for (const left of one.words)
    for (const right of other.words) best = Math.max(best, likenessOf(left, right))
  const several = one.words.length > 1 || other.words.length > 1
  if (best < 0 && one.name && other.name) return 0.05
  return several && best > 0 ? best * 0.9 : best
}

function weightOf(form: Form): number {
  let weight = 0
  for (const word of form.words) weight = Math.max(weight, word.weight)
  return weight
}

/** "diplomacy and dialogue" over "dialogue and diplomacy": the words answer to each other where they stand. */
function crossed(one: Form, other: Form): boolean {
  return (
    (one.after !== null && one.after === other.key && other.after === one.key) ||
    (one.before !== null && one.before === other.key && other.before === one.key)
  )
}

function likenessOf(one: WordFeatures, other: WordFeatures): number {
  const weight = (one.weight + other.weight) / 2
  if (one.normal === other.normal) return weight
  if (one.kind === 'mark' || other.kind === 'mark') return one.kind === other.kind ? 0 : SCORE.clash
  if (one.spelling === other.spelling) return SCORE.spelling * weight
  if (sameLemma(one.lemmas, other.lemmas)) return SCORE.lemma * weight
  if (one.contracts.includes(other.normal) || other.contracts.includes(one.normal))
    return SCORE.contraction * weight
  if (one.contracts.some((word) => other.contracts.includes(word))) return SCORE.contraction * weight
  // "never" over "not": both turn the sentence round.
  if (NEGATIONS.has(one.normal) && NEGATIONS.has(other.normal)) return SCORE.synonym * weight
  if (one.kind === 'function' && other.kind === 'function') return functionLikeness(one, other, weight)
  if (one.kind === 'number' && other.kind === 'number') {
    return (figureOf(one.normal) === figureOf(other.normal) ? SCORE.spelling : SCORE.number) * weight
  }
  if (areKin(one.letters, other.letters)) return SCORE.kin * weight
  if (synonymous(one.synonyms, other.synonyms)) return SCORE.synonym * weight
  if (contains(one.letters, other.letters) || contains(other.letters, one.letters))
    return SCORE.contained * weight
  const alike = diceOf(one.pairs, other.pairs)
  if (alike >= 0.5) return SCORE.letters * alike * weight
  if (one.kind === 'function' || other.kind === 'function') {
    const words = one.kind === 'function' ? one : other
    if (words.classes.includes('pronoun')) return SCORE.standsFor
    const beside = words === one ? other : one
    return words.classes.includes('adverb') && isAdverb(beside.normal) ? SCORE.unlike : SCORE.clash
  }
  return isAdverb(one.normal) === isAdverb(other.normal) ? SCORE.unlike : SCORE.unlike * 2
}

function functionLikeness(one: WordFeatures, other: WordFeatures, weight: number): number {
  const shared = one.classes.filter((name) => other.classes.includes(name))
  if (shared.length === 0) return SCORE.clash
  return shared.includes('modal') ? SCORE.modal * weight : SCORE.sameSlot
}

/** Words of one stem ("Ukrainian", "Ukraine’s") or with one letter more or less ("amassed", "massed"). */
export function areKin(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one]
  if (short.length < 6) return false
  let shared = 0
  while (shared < short.length && short[shared] === long[shared]) shared++
  if (shared >= 6 && long.length - shared <= 4) return true
  return long.length - short.length === 1 && short.slice(shared) === long.slice(shared + 1)
}

/** A word that ran together with another: "response" in "responsestern". */
function contains(long: string, short: string): boolean {
  return short.length >= 4 && long.length > short.length && (long.startsWith(short) || long.endsWith(short))
}

function synonymous(one: readonly number[], other: readonly number[]): boolean {
  for (const set of one) if (other.includes(set)) return true
  return false
}

/** Share of letter pairs two words have in common, from 0 to 1. Both lists ascend. */
function diceOf(one: readonly number[], other: readonly number[]): number {
  if (one.length < 3 || other.length < 3) return 0
  let shared = 0
  for (let at = 0, to = 0; at < one.length && to < other.length; ) {
    const difference = (one[at] as number) - (other[to] as number)
    if (difference === 0) shared++
    if (difference <= 0) at++
    if (difference >= 0) to++
  }
  return (2 * shared) / (one.length + other.length)
}

function isAdverb(normal: string): boolean {
  return normal.length > 4 && normal.endsWith('ly')
}
