/** A word held together by hyphens, points and apostrophes inside it, a dash, or one sign. */
const PIECE = /[\p{L}\p{N}\p{M}]+(?:['’‘\-‐‑.&/][\p{L}\p{N}\p{M}]+)*['’]?|--+|[^\s\p{L}\p{N}\p{M}]/uy

/** Returns where the next word or sign of `text` at or after `at` begins, `end` where none does before it. */
export function nextPiece(text: string, at: number, end: number): number {
  let from = at
  while (from < end && isBlank(text, from)) from++
  return from
}

/**
 * Returns where the word or sign ends that begins at `at`, at most `end`.
 *
 * ```text
 * He said it’s over.   →  He · said · it’s · over · .
 * ```
 *
 * Every word of every article comes by here, so plain words between blanks are cut without a pattern.
 */
export function pieceEnd(text: string, at: number, end: number): number {
  let plain = at
  while (plain < end && isPlainLetter(text.charCodeAt(plain))) plain++
  if (plain > at && (plain === end || endsWord(text.charCodeAt(plain)))) return plain
  return patternEnd(text, at, end)
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

function isBlank(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code < 128 ? code === 32 || (code > 8 && code < 14) : /\s/u.test(text[at] as string)
}

function isPlainLetter(code: number): boolean {
  return (code > 96 && code < 123) || (code > 64 && code < 91)
}

/** A blank, a comma, a straight mark: signs that never go on with a word. */
function endsWord(code: number): boolean {
  return code === 32 || code === 10 || code === 44 || code === 34 || code === 58 || code === 59 || code === 41
}
