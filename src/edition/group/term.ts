import {
  CONTRACTED_ENDINGS,
  PRONOUNS_BEFORE_IS,
  WHOLE_CONTRACTIONS,
} from '../language/english/contractions.ts'
import { FUNCTION_WORDS } from '../language/english/function-words.ts'
import { NUMERALS } from '../language/english/numerals.ts'
import { wordsOf } from '../text/words.ts'
import { baseForm } from './base-form.ts'

/** A word as grouping compares it. */
export interface Term {
  /** Base form, roughly: "inspected" → "inspect", "twelve" → "12", "U.S." → "us-state". */
  readonly form: string
  /** False for words that hold a sentence together and say little: "the", "will", "not". */
  readonly content: boolean
}

/**
 * Returns the terms of `text` in order. Contractions are undone ("we've" → we, have), a letter in brackets is
 * taken as printed in the word ("[N]o" → "no"), and names of one state in two styles get one form.
 */
export function termsOf(text: string): Term[] {
  const words = wordsOf(text.replace(/\[(\p{L})\]/gu, '$1'))
  const terms: Term[] = []
  for (const [at, word] of words.entries()) {
    const isStates = word.normal === 'states' && words[at - 1]?.normal === 'united'
    if (isStates) continue
    if (/^(?:US|U\.S|USA|U\.S\.A)$/u.test(word.text)) {
      terms.push({ form: 'us-state', content: true })
      continue
    }
    if (word.normal === 'united' && words[at + 1]?.normal === 'states') {
      terms.push({ form: 'us-state', content: true })
      continue
    }
    for (const plain of withoutContraction(word.normal)) {
      for (const part of plain.split(/[-/]/u)) if (part) terms.push(termOf(part))
    }
  }
  return terms
}

function termOf(word: string): Term {
  const numeral = NUMERALS.get(word) ?? (/^\d+(?:st|nd|rd|th)$/u.test(word) ? word.slice(0, -2) : undefined)
  if (numeral) return { form: numeral, content: true }
  if (FUNCTION_WORDS.has(word)) return { form: word, content: false }
  const form = baseForm(word)
  return { form, content: !FUNCTION_WORDS.has(form) }
}

function withoutContraction(word: string): readonly string[] {
  if (!word.includes("'")) return word === 'cannot' ? ['can', 'not'] : [word]
  const whole = WHOLE_CONTRACTIONS.get(word)
  if (whole) return whole
  for (const [ending, full] of CONTRACTED_ENDINGS) {
    if (word.length > ending.length && word.endsWith(ending)) return [word.slice(0, -ending.length), full]
  }
  if (word.endsWith("'s")) {
    const stem = word.slice(0, -2)
    return PRONOUNS_BEFORE_IS.has(stem) ? [stem, 'is'] : [stem]
  }
  return [word]
}
