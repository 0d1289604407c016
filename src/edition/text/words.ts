import type { Span } from '../model/span.ts'
import { nextWord, wordEnd } from './word-bounds.ts'

/** A word as printed and as compared. Punctuation that touches it belongs to no word. */
export interface Word extends Span {
  readonly text: string
  /** See `normalForm`. */
  readonly normal: string
}

/**
 * Returns the words of `text` between `start` and `end`, with offsets into `text`: letters, digits and marks, held
 * together by inner apostrophes, hyphens, points between letters or digits ("U.S", "1.5", "well-known", "Ukraine’s").
 * Soft hyphens and word joiners inside a word do not part it.
 */
export function wordsOf(text: string, start = 0, end = text.length): Word[] {
  const words: Word[] = []
  for (let from = nextWord(text, start, end); from < end; ) {
    const to = wordEnd(text, from, end)
    const word = text.slice(from, to)
    words.push({ start: from, end: to, text: word, normal: normalForm(word) })
    from = nextWord(text, to, end)
  }
  return words
}

/** Returns how many words stand in `text` between `start` and `end`. */
export function countWords(text: string, start = 0, end = text.length): number {
  let count = 0
  for (let at = nextWord(text, start, end); at < end; at = nextWord(text, wordEnd(text, at, end), end))
    count++
  return count
}

/** Returns whether a word stands in `text` between `start` and `end`. */
export function hasWord(text: string, start: number, end: number): boolean {
  return nextWord(text, start, end) < end
}

/**
 * Returns the form under which two words count as equal: NFC, lower case, straight apostrophes and hyphens,
 * no soft hyphens or joiners. "Ukraine’s" → "ukraine's", "U.S" → "u.s".
 */
export function normalForm(word: string): string {
  // Most words need no more than small letters; the rest of the way costs ten times as much.
  if (isPlain(word)) return word.toLowerCase()
  return word
    .normalize('NFC')
    .replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/gu, '')
    .replace(/[‘’ʼ]/gu, "'")
    .replace(/[‐‑]/gu, '-')
    .toLowerCase()
}

/** Whether all characters are below the first that has another form than its small letter. */
function isPlain(word: string): boolean {
  for (let at = 0; at < word.length; at++) if (word.charCodeAt(at) > 127) return false
  return true
}
