import { IRREGULAR_FORMS } from '../language/english/irregular-forms.ts'

/**
 * Returns a rough base form of an English word in lower case, the same for its inflections:
 * "closes", "closed", "closing" → "clos"; "plans", "planning" → "plan"; "said" → "say".
 *
 * It is a key to compare by, not a word to show. A dictionary would part "posted" from "post" the noun; likeness
 * of whole statements does not need that.
 */
export function baseForm(word: string): string {
  const regular = IRREGULAR_FORMS.get(word)
  return trimmed(regular ?? withoutInflection(word))
}

function withoutInflection(word: string): string {
  if (word.length <= 3 || !/[a-z]$/u.test(word)) return word
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`
  if (/(?:ss|sh|ch|x|zz)es$/u.test(word)) return word.slice(0, -2)
  if (/[^sui]s$/u.test(word)) return withoutInflection(word.slice(0, -1))
  if (word.endsWith('ied') && word.length > 4) return `${word.slice(0, -3)}y`
  if (word.length > 5 && word.endsWith('ing') && hasVowel(word.slice(0, -3)))
    return undoubled(word.slice(0, -3))
  if (/[rt]eed$/u.test(word)) return word.slice(0, -1)
  if (word.length > 4 && word.endsWith('ed') && hasVowel(word.slice(0, -2)))
    return undoubled(word.slice(0, -2))
  if (word.length > 8 && word.endsWith('iness')) return `${word.slice(0, -5)}y`
  if (word.length > 8 && word.endsWith('ness') && !word.endsWith('witness')) return word.slice(0, -4)
  if (word.length > 6 && word.endsWith('ment')) return word.slice(0, -4)
  if (word.length > 5 && word.endsWith('ly')) return word.slice(0, -2)
  return word
}

function hasVowel(stem: string): boolean {
  return /[aeiouy]/u.test(stem)
}

function undoubled(stem: string): string {
  return /([bdfgklmnprtvz])\1$/u.test(stem) ? stem.slice(0, -1) : stem
}

/** Takes a silent e and a doubled last letter away, so that "agree" and "agreed", "tonne" and "ton" meet. */
function trimmed(stem: string): string {
  const bare = stem.length > 3 && stem.endsWith('e') ? stem.slice(0, -1) : stem
  return bare.length > 3 ? undoubled(bare) : bare
}
