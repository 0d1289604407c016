import { mayGoOn } from './parser-abbreviations.ts'
import { CLOSING, codesOf, isLetter, isLetterOrFigure, isSmall, STOPS } from './plain-units.ts'

/** What one stop does: ends a sentence, so that the next begins at `cut`; ends none (null); or only the parser can tell. */
export type StopReading = { readonly cut: number | null } | 'in doubt'

const NO_CUT = { cut: null }

/**
 * Returns what the stop at `at` does, as the English parser would have it, where it stands as nearly all stops do: among plain
 * letters, figures and signs.
 *
 * What follows is asked first. Before a small letter, a comma or another stop it ends nothing, nor where no word comes any more; else
 * only the word before can make it none.
 *
 * ```text
 * on Monday. It rained       ends a sentence
 * signed.” “We will          ends a sentence
 * 3.5 miles, at 5 p.m. on    ends none
 * met Mr. Roe in Oct. 5      ends none
 * the café. Roe              in doubt
 * ```
 */
export function readPlainStop(text: string, at: number): StopReading {
  if (!STOPS.has(text.charCodeAt(at))) return 'in doubt'
  const end = closedEnd(text, at + 1)
  const next = afterSpaces(text, end)
  const first = text.charCodeAt(next)
  if (isSmall(first) && (next > end || !APOSTROPHES.has(text.charCodeAt(next - 1)))) return NO_CUT
  // No sentence begins with a comma. Doubled, the parser takes it for something else.
  if ((first === COMMA || first === SEMICOLON) && text.charCodeAt(next + 1) !== first) return NO_CUT
  const word = afterSigns(text, next)
  const begins = text.charCodeAt(word)
  if (word === text.length || STOPS.has(begins)) return NO_CUT
  if (next === end) return isInsideWord(text, at) || isInitials(text, at) ? NO_CUT : 'in doubt'
  if (!isLetterOrFigure(begins)) return 'in doubt'
  const ends = endsSentence(text, at, end > at + 1)
  if (ends === null) return 'in doubt'
  return ends ? { cut: next } : NO_CUT
}

const POINT = 46
const COMMA = 44
const SEMICOLON = 59
const APOSTROPHES = codesOf("'’")
/** Makes one word of those on either side of it. */
const JOINING = codesOf("-'’:")
/** Never part of a word. */
const APART = codesOf(' \u00a0,“”‘"()[]–—$')
/** Signs beyond those of a keyboard. */
const SIGNS = codesOf('\u00a0“”‘’„«»–—•')

/** Where marks and brackets end that close what the stop ends. */
function closedEnd(text: string, at: number): number {
  let end = at
  while (CLOSING.has(text.charCodeAt(end))) end++
  return end
}

function afterSpaces(text: string, at: number): number {
  let next = at
  while (isSpace(text.charCodeAt(next))) next++
  return next
}

function isSpace(unit: number): boolean {
  return unit === 32 || unit === 0xa0
}

/** Where the first stands that is neither space nor a sign, or that stops. */
function afterSigns(text: string, at: number): number {
  let next = at
  while (isSign(text.charCodeAt(next))) next++
  return next
}

function isSign(unit: number): boolean {
  if (unit > 126) return SIGNS.has(unit)
  return unit > 31 && !isLetterOrFigure(unit) && !STOPS.has(unit)
}

/** Whether a stop that nothing parts from what comes next stands inside a word: "example.com", "3.5". */
function isInsideWord(text: string, at: number): boolean {
  return (
    text.charCodeAt(at) === POINT &&
    isLetterOrFigure(text.charCodeAt(at - 1)) &&
    isLetterOrFigure(text.charCodeAt(at + 1))
  )
}

/** Whether a stop before a sentence ends one, by what stands before it; null where only the parser can tell. */
function endsSentence(text: string, at: number, isClosed: boolean): boolean | null {
  let from = at
  while (isLetterOrFigure(text.charCodeAt(from - 1))) from--
  if (from === at) return endsBehindSign(text, at)
  if (text.charCodeAt(at) !== POINT) return true
  const goesOn = mayGoOn(text, from, at)
  if (goesOn === 'never') return true
  if (isApart(text, from)) return goesOn === 'unless closed' && isClosed
  const isJoined = JOINING.has(text.charCodeAt(from - 1)) && isLetterOrFigure(text.charCodeAt(from - 2))
  if (isJoined) return true
  return isInitials(text, at) ? false : null
}

/** Behind a mark, a bracket or another stop it does, if there is any word that it could end. */
function endsBehindSign(text: string, at: number): boolean | null {
  const before = text.charCodeAt(at - 1)
  if (!isSign(before) && !STOPS.has(before)) return null
  let from = at
  while (from > 0 && !isLetterOrFigure(text.charCodeAt(from - 1))) from--
  return from > 0 ? true : null
}

/** Whether the stop is the last of initials: "U.S.", "p.m.". */
function isInitials(text: string, at: number): boolean {
  let from = at - 1
  while (text.charCodeAt(from - 1) === POINT && isLetter(text.charCodeAt(from - 2))) from -= 2
  return (
    from < at - 1 && isLetter(text.charCodeAt(at - 1)) && text.charCodeAt(at) === POINT && isApart(text, from)
  )
}

/** Whether a word that begins at `from` has nothing before it that belongs to it. */
function isApart(text: string, from: number): boolean {
  return from === 0 || APART.has(text.charCodeAt(from - 1))
}
