import { ABBREVIATIONS, AMBIGUOUS_ABBREVIATIONS } from '../language/english/abbreviations.ts'
import type { Token } from './token.ts'

/**
 * Returns the words an abbreviation stands for, nothing for any other word: "U.S." and "US" → united, states;
 * "us" → nothing, for without capitals or points it is a pronoun.
 */
export function abbreviatedWords(token: Token): readonly string[] | undefined {
  const plain = token.normal.replace(/\./gu, '')
  const words = ABBREVIATIONS.get(plain)
  if (!words || !AMBIGUOUS_ABBREVIATIONS.has(plain)) return words
  const printed = token.text.replace(/[^\p{L}.]/gu, '')
  return isShort(printed) ? words : undefined
}

/** Returns the initials a token consists of, in lower case, or nothing: "WTO" → wto, "W.T.O." → wto. */
export function initialsOf(token: Token): string | undefined {
  const printed = token.text.replace(/[^\p{L}]/gu, '')
  return printed.length >= 2 && printed.length <= 6 && printed === printed.toUpperCase() && isShort(printed)
    ? printed.toLowerCase()
    : undefined
}

/** All capitals, with or without points, or shortened with a point ("Gen."). */
function isShort(printed: string): boolean {
  const letters = printed.replace(/\./gu, '')
  if (letters.length >= 2 && letters === letters.toUpperCase() && letters !== letters.toLowerCase())
    return true
  return printed.endsWith('.') && /^\p{Lu}/u.test(printed)
}
