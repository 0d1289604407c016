/** A word held together by hyphens, points and apostrophes inside it, a dash, or one sign. */
const PIECE = /[\p{L}\p{N}\p{M}]+(?:['’‘\-‐‑.&/][\p{L}\p{N}\p{M}]+)*['’]?|--+|[^\s\p{L}\p{N}\p{M}]/uy

/**
 * Returns where the words and signs of `text` between two offsets begin and end, in turns.
 *
 * ```text
 * He said it’s over.   →  0 2 · 3 7 · 8 12 · 13 17 · 17 18
 * ```
 *
 * Every word of every article comes by here, so plain words between blanks are cut without a pattern.
 */
export function piecesOf(text: string, start: number, end: number): number[] {
  const offsets: number[] = []
  for (let at = start; at < end; ) {
    if (isBlank(text, at)) {
      at++
      continue
    }
    const after = pieceEnd(text, at, end)
    offsets.push(at, after)
    at = after
  }
  return offsets
}

function isBlank(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code < 128 ? code === 32 || (code > 8 && code < 14) : /\s/u.test(text[at] as string)
}

function pieceEnd(text: string, at: number, end: number): number {
  let plain = at
  while (plain < end && isPlainLetter(text.charCodeAt(plain))) plain++
  if (plain > at && (plain === end || endsWord(text.charCodeAt(plain)))) return plain
  PIECE.lastIndex = at
  PIECE.test(text)
  if (PIECE.lastIndex <= end) return PIECE.lastIndex
  // What lies behind the end must not hold a word together.
  PIECE.lastIndex = 0
  PIECE.test(text.slice(at, end))
  return at + PIECE.lastIndex
}

function isPlainLetter(code: number): boolean {
  return (code > 96 && code < 123) || (code > 64 && code < 91)
}

/** A blank, a comma, a straight mark: signs that never go on with a word. */
function endsWord(code: number): boolean {
  return code === 32 || code === 10 || code === 44 || code === 34 || code === 58 || code === 59 || code === 41
}
