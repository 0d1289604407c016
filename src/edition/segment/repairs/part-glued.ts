import { findAll } from '../../text/find-all.ts'
import { ABBREVIATIONS } from './abbreviations.ts'
import type { Repair } from './repair.ts'
import { withCuts } from './with-cuts.ts'

// Patterns begin with the stop, look on and then back from there: few places of a text are tried.
/** A small-letter word, its stop, white space and a small letter: `next week. said Roe.` */
const SMALL = /\.(?=\s+\p{Ll}{2})(?<=(?<![\p{L}\p{N}.'’&-])(\p{Ll}{3,})\.)\s+/gu
/** A word, its stop and, with nothing between, a capital: `next week.Roe said`. */
const NOTHING =
  /[.?!](?=\p{Lu}\p{Ll}+[\s,’'])(?!(?:Com|Org|Net)\b)(?<=(?<![\p{L}\p{N}.@/_-])\p{L}?\p{Ll}{2,}[.?!])/gu

/**
 * Parts sentences that someone has pushed together. The parser never begins a sentence with a small letter, because
 * it cannot know that "approx." does not end one; after a whole word it can only be the end.
 *
 * ```text
 * … in writing next week.| said Roe.
 * … across the border.|The minister said
 * ```
 */
export const partGlued: Repair = (text, cuts) => {
  const found: number[] = []
  for (const { index, 0: whole, 1: word = '' } of findAll(text, SMALL)) {
    if (!ABBREVIATIONS.has(word)) found.push(index + whole.length)
  }
  for (const match of findAll(text, NOTHING)) found.push(match.index + match[0].length)
  return withCuts(cuts, found)
}
