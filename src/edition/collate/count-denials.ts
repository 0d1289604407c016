import { DENIALS, NEGATIONS } from '../language/english/negations.ts'
import { lemmasOf } from './lemma.ts'

const JOINING: ReadonlySet<string> = new Set(['and', 'or', 'nor'])

/**
 * Returns how often words say no. Contractions must be spelled out. “Nowhere and never”, “neither … nor” say it once,
 * for the second only goes on with the first.
 */
export function countDenials(words: readonly string[]): number {
  return words.filter((word, at) => {
    if (!denies(word)) return false
    if (word === 'nor') return !words.slice(0, at).includes('neither')
    return !(JOINING.has(words[at - 1] ?? '') && denies(words[at - 2] ?? ''))
  }).length
}

function denies(word: string): boolean {
  return NEGATIONS.has(word) || lemmasOf(word).some((lemma) => DENIALS.has(lemma))
}
