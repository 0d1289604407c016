/** What one stop does: ends a sentence, so that the next begins at `cut`; ends none (null); or only the parser can tell. */
export type StopReading = { readonly cut: number | null } | 'in doubt'

const NO_CUT = { cut: null }

/**
 * Returns what the stop at `at` does, where it stands as nearly all stops do: behind a word of plain letters or figures,
 * before white space and a plain capital, with a mark or bracket on either side at most. Then only the word before can make it none.
 * Inside a word, and before a comma or a small letter, it ends none whatever stands before it.
 *
 * ```text
 * on Monday. It rained       ends a sentence
 * met Mr. Roe                ends none, as `endsSentence` knows
 * signed.” “We will          ends a sentence
 * 3.5 miles, at 5 p.m. on    ends none
 * the U.S. Roe, Oct. 5       in doubt
 * ```
 *
 * @param endsSentence whether a word with its stop ("Monday.", "Mr.", "etc.”") ends a sentence
 */
export function readPlainStop(
  text: string,
  at: number,
  endsSentence: (word: string) => boolean,
): StopReading {
  const stop = text.charCodeAt(at)
  if (!STOPS.has(stop)) return 'in doubt'
  if (
    stop === POINT &&
    isLetterOrFigure(text.charCodeAt(at - 1)) &&
    isLetterOrFigure(text.charCodeAt(at + 1))
  )
    return NO_CUT
  const end = closedEnd(text, at + 1)
  if (end === text.length) return NO_CUT
  if (stop === POINT && text.charCodeAt(at + 1) === COMMA && isSpace(text.charCodeAt(at + 2))) return NO_CUT
  const next = afterSpaces(text, end)
  if (next > end && isSmall(text.charCodeAt(next))) return NO_CUT
  let from = at
  while (from > 0 && isPlain(text.charCodeAt(from - 1))) from--
  const isWord = isLetterOrFigure(text.charCodeAt(from)) && isLetterOrFigure(text.charCodeAt(at - 1))
  if (!isWord || (from > 0 && !isSpace(text.charCodeAt(from - 1)))) return 'in doubt'
  const first = OPENING.has(text.charCodeAt(next)) ? next + 1 : next
  if (next === end || !isCapital(text.charCodeAt(first))) return 'in doubt'
  return endsSentence(text.slice(from, end)) ? { cut: next } : NO_CUT
}

const POINT = 46
const APOSTROPHE = 39
const COMMA = 44
const STOPS = codesOf('.?!')
const CLOSING = codesOf('”’")')
const INNER = codesOf(",-’'")
const OPENING = codesOf('“‘"(')

function codesOf(signs: string): ReadonlySet<number> {
  return new Set(Array.from(signs, (sign) => sign.charCodeAt(0)))
}

/** Where a mark or a bracket ends that closes what the stop ends; doubled apostrophes are one mark. */
function closedEnd(text: string, at: number): number {
  const unit = text.charCodeAt(at)
  if (unit === APOSTROPHE && text.charCodeAt(at + 1) === APOSTROPHE) return at + 2
  return CLOSING.has(unit) ? at + 1 : at
}

function afterSpaces(text: string, at: number): number {
  let next = at
  while (isSpace(text.charCodeAt(next))) next++
  return next
}

function isSpace(unit: number): boolean {
  return unit === 32
}

function isCapital(unit: number): boolean {
  return unit > 64 && unit < 91
}

function isSmall(unit: number): boolean {
  return unit > 96 && unit < 123
}

function isLetter(unit: number): boolean {
  return isCapital(unit) || isSmall(unit)
}

/** Letters and figures, and what stands between them in most words. */
function isPlain(unit: number): boolean {
  return isLetterOrFigure(unit) || INNER.has(unit)
}

function isLetterOrFigure(unit: number): boolean {
  return isLetter(unit) || (unit > 47 && unit < 58)
}
