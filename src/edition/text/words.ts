import type { Span } from '../model/span.ts'
import { findAll } from './find-all.ts'

/** A word as printed and as compared. Punctuation that touches it belongs to no word. */
export interface Word extends Span {
  readonly text: string
  /** See `normalForm`. */
  readonly normal: string
}

/**
 * Letters, digits and marks, held together by inner apostrophes, hyphens, points between letters or digits
 * ("U.S", "1.5", "well-known", "Ukraine’s"); soft hyphens and word joiners inside a word do not part it. A linear pattern: no nested repetition over the same characters.
 */
const WORD =
  /[\p{L}\p{N}\p{M}][\p{L}\p{N}\p{M}\u00ad\u2060]*(?:['’‘ʼ\-‐‑.,&/][\p{L}\p{N}\p{M}][\p{L}\p{N}\p{M}\u00ad\u2060]*)*/gu

/** Returns the words of `text` between `start` and `end`, with offsets into `text`. */
export function wordsOf(text: string, start = 0, end = text.length): Word[] {
  const slice = start === 0 && end === text.length ? text : text.slice(start, end)
  return findAll(slice, WORD).map((match) => ({
    start: start + match.index,
    end: start + match.index + match[0].length,
    text: match[0],
    normal: normalForm(match[0]),
  }))
}

/** Returns how many words `text` holds. */
export function countWords(text: string): number {
  return text.match(WORD)?.length ?? 0
}

/**
 * Returns the form under which two words count as equal: NFC, lower case, straight apostrophes and hyphens,
 * no soft hyphens or joiners. "Ukraine’s" → "ukraine's", "U.S" → "u.s".
 */
export function normalForm(word: string): string {
  // Most words need no more than small letters; the rest of the way costs ten times as much.
  if (/^[\w.,&/'-]*$/.test(word)) return word.toLowerCase()
  return word
    .normalize('NFC')
    .replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/gu, '')
    .replace(/[‘’ʼ]/gu, "'")
    .replace(/[‐‑]/gu, '-')
    .toLowerCase()
}
