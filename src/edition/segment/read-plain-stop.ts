/** What one stop does: ends a sentence, so that the next begins at `cut`; ends none (null); or only the parser can tell. */
export type StopReading = { readonly cut: number | null } | 'in doubt'

const NO_CUT = { cut: null }

/**
 * Returns what the stop at `at` does, where it stands as nearly all stops do: behind a word of plain letters, before white
 * space and a plain capital, with a mark or bracket on either side at most. Then only the word before can make it none.
 *
 * ```text
 * on Monday. It rained       ends a sentence
 * met Mr. Roe                ends none, as `endsSentence` knows
 * signed.” “We will          ends a sentence
 * the U.S. Roe, 5 p.m. on    in doubt
 * ```
 *
 * @param endsSentence whether a word with its stop ("Monday.", "Mr.", "etc.”") ends a sentence
 */
export function readPlainStop(
  text: string,
  at: number,
  endsSentence: (word: string) => boolean,
): StopReading {
  if (!STOPS.has(text.charCodeAt(at))) return 'in doubt'
  let from = at
  while (from > 0 && isLetter(text.charCodeAt(from - 1))) from--
  if (from === at || (from > 0 && !isSpace(text.charCodeAt(from - 1)))) return 'in doubt'
  let next = at + 1
  if (CLOSING.has(text.charCodeAt(next))) next++
  if (next === text.length) return NO_CUT
  const end = next
  while (isSpace(text.charCodeAt(next))) next++
  const first = OPENING.has(text.charCodeAt(next)) ? next + 1 : next
  if (next === end || !isCapital(text.charCodeAt(first))) return 'in doubt'
  return endsSentence(text.slice(from, end)) ? { cut: next } : NO_CUT
}

const STOPS = codesOf('.?!')
const CLOSING = codesOf('”’")')
const OPENING = codesOf('“‘"(')

function codesOf(signs: string): ReadonlySet<number> {
  return new Set(Array.from(signs, (sign) => sign.charCodeAt(0)))
}

function isSpace(unit: number): boolean {
  return unit === 32
}

function isCapital(unit: number): boolean {
  return unit > 64 && unit < 91
}

function isLetter(unit: number): boolean {
  return isCapital(unit) || (unit > 96 && unit < 123)
}
