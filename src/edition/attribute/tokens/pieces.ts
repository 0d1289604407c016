import { hashOf, hashWith } from '../../text/word-hash.ts'

/** A word held together by hyphens, points and apostrophes inside it, a dash, or one sign. */
const PIECE = /[\p{L}\p{N}\p{M}]+(?:['’‘\-‐‑.&/][\p{L}\p{N}\p{M}]+)*['’]?|--+|[^\s\p{L}\p{N}\p{M}]/uy

/** The word or sign of a text that was cut last. One record for all of a text: every word of every article comes by here. */
export interface Piece {
  /** Where it ends. */
  end: number
  /** See `hashOf`. */
  hash: number
}

/** Returns where the next word or sign of `text` at or after `at` begins, `end` where none does before it. */
export function nextPiece(text: string, at: number, end: number): number {
  let from = at
  while (from < end && isBlank(text, from)) from++
  return from
}

/**
 * Tells in `piece` where the word or sign ends that begins at `at`, at most `end`.
 *
 * ```text
 * He said it’s over.   →  He · said · it’s · over · .
 * ```
 *
 * Plain letters, figures and the signs beside them are told by their codes in one walk, the rest by the pattern.
 */
export function cutPiece(piece: Piece, text: string, at: number, end: number): void {
  let hash = 0
  let to = at
  while (to < end && (isPlain(text.charCodeAt(to)) || (to > at && joins(text, to, end))))
    hash = hashWith(hash, text.charCodeAt(to++))
  const more = to === end ? 0 : to > at ? apostropheAt(text, to, end) : signAt(text, at)
  if (more === UNTOLD) {
    piece.end = patternEnd(text, at, end)
    piece.hash = hashOf(text, at, piece.end)
  } else {
    piece.end = to + more
    piece.hash = more === 0 ? hash : hashWith(hash, text.charCodeAt(to))
  }
}

/** What the codes do not tell. */
const UNTOLD = -1

/** Whether the sign at `at` holds on to a plain letter behind it. */
function joins(text: string, at: number, end: number): boolean {
  return at + 1 < end && isPlain(text.charCodeAt(at + 1)) && isJoint(text.charCodeAt(at))
}

/** 1 where the sign behind a word is an apostrophe and belongs to it, 0 where it does not. */
function apostropheAt(text: string, at: number, end: number): number {
  const unit = text.charCodeAt(at)
  if (!isSign(unit)) return UNTOLD
  if (!isJoint(unit)) return 0
  if (at + 1 < end && !isSign(text.charCodeAt(at + 1))) return UNTOLD
  return unit === 39 || unit === 0x2019 ? 1 : 0
}

/** 1 where a sign stands that is a piece of its own, whatever comes behind it. */
function signAt(text: string, at: number): number {
  const unit = text.charCodeAt(at)
  return isSign(unit) && unit !== HYPHEN ? 1 : UNTOLD
}

function patternEnd(text: string, at: number, end: number): number {
  PIECE.lastIndex = at
  PIECE.test(text)
  if (PIECE.lastIndex <= end) return PIECE.lastIndex
  // What lies behind the end must not hold a word together.
  PIECE.lastIndex = 0
  PIECE.test(text.slice(at, end))
  return at + PIECE.lastIndex
}

const SPACE = 32
const HYPHEN = 45

function isBlank(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code < 128 ? code === SPACE || (code > 8 && code < 14) : /\s/u.test(text[at] as string)
}

/** A letter or a figure below 128. */
function isPlain(unit: number): boolean {
  return (unit > 96 && unit < 123) || (unit > 64 && unit < 91) || (unit > 47 && unit < 58)
}

/** Of what is not plain: no letter, figure or mark for certain. Dashes and quotation marks lie between 0x2000 and 0x2070. */
function isSign(unit: number): boolean {
  return unit < 128 || (unit >= 0x2000 && unit < 0x2070)
}

/** Holds a word together between two letters. */
function isJoint(unit: number): boolean {
  return unit < 128
    ? unit === 46 || unit === HYPHEN || unit === 39 || unit === 38 || unit === 47
    : unit === 0x2019 || unit === 0x2018 || unit === 0x2010 || unit === 0x2011
}
