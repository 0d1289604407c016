import { cueOf } from './cue-of.ts'

/** Nothing but who said it is as short as this. */
const MOST_WORDS = 8

/** Quoted words in a text: `start`–`end` lie between the marks. */
interface Quoted {
  readonly start: number
  readonly end: number
  readonly marks: readonly [string, string]
}

/**
 * Returns whether `later` goes on with the sentence that `earlier` leaves open, a cue alone between the two:
 *
 * ```text
 * “No more than that,” she said, “but no less either.”       yes
 * “No more than that,” she said. “But no less either.”       no: two sentences
 * “No more than that,” she said, then: “But no less.”        no: it begins anew
 * ```
 */
export function goesOnBehindACue(text: string, earlier: Quoted, later: Quoted): boolean {
  if (earlier.end > later.start || /[.!?]\s*$/u.test(text.slice(earlier.start, earlier.end))) return false
  if (!/^\s*(?:\p{Ll}|I\b)/u.test(text.slice(later.start, later.end))) return false
  const between = text.slice(earlier.end + earlier.marks[1].length, later.start - later.marks[0].length)
  if (!/[,—–-]\s*$/u.test(between) || /\p{Ll}{3}[.!?]\s|[\r\n]/u.test(between)) return false
  const words = between.split(/[^\p{L}'’-]+/u).filter(Boolean)
  return words.length <= MOST_WORDS && words.some((word) => cueOf(word.toLowerCase())?.family === 'saying')
}
