import { AUXILIARIES } from '../language/english/auxiliaries.ts'
import { IRREGULAR_FORMS } from '../language/english/irregular-forms.ts'
import { MODALS } from '../language/english/modals.ts'
import { remember } from '../text/remember.ts'

/**
 * Returns the base forms a word in normal form may belong to, the word itself among them: "seeking" → seeking,
 * seek, seeke. Two words are forms of one when these overlap. It lists possibilities and keeps no dictionary, so it
 * also offers forms that are no words ("seeke"); they harm nothing, for nothing else has them.
 */
export const lemmasOf: (normal: string) => readonly string[] = remember(findLemmas)

function findLemmas(normal: string): readonly string[] {
  const word = normal.replace(/'s$/u, '')
  const found = new Set([word])
  const helping = AUXILIARIES.get(word)?.base ?? MODALS.get(word) ?? ARTICLES.get(word)
  if (helping) return [word, helping]
  const irregular = IRREGULAR_FORMS.get(word)
  if (irregular) found.add(irregular)
  if (word.length < 4 || !/^[\p{L}-]+$/u.test(word)) return [...found]
  for (const [ending, others] of ENDINGS) {
    if (!word.endsWith(ending)) continue
    const stem = word.slice(0, -ending.length)
    if (stem.length < 2 || !/[aeiouy]/u.test(stem)) continue
    for (const other of others) found.add(stem + other)
    if (/([bdfglmnprt])\1$/u.test(stem) && ending !== 's' && ending !== 'es') found.add(stem.slice(0, -1))
  }
  return [...found]
}

/** Returns whether two words in normal form can be forms of one word: "forces" and "force", "is" and "been". */
export function sameLemma(one: readonly string[], other: readonly string[]): boolean {
  for (const lemma of one) if (other.includes(lemma)) return true
  return false
}

const ARTICLES: ReadonlyMap<string, string> = new Map([
  ['a', 'a'],
  ['an', 'a'],
])

const ENDINGS: readonly (readonly [string, readonly string[]])[] = [
  ['ies', ['y']],
  ['ied', ['y']],
  ['ves', ['f', 'fe']],
  ['es', ['']],
  ['s', ['']],
  ['ed', ['', 'e']],
  ['ing', ['', 'e']],
]
