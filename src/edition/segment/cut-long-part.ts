import type { Span } from '../model/span.ts'
import { wholeCharacter } from '../text/whole-character.ts'

/** In units; the longest paragraph of any newspaper is a tenth of it. */
const LONGEST = 20_000

/**
 * Returns a part in pieces that the parser can take: the part itself, or, where someone has put a book into one
 * paragraph, pieces that end after a stop, else at white space, else anywhere but inside a character. The parser
 * passes a word's tokens as arguments of one call and breaks on a hundred thousand of them.
 */
export function cutLongPart(reading: string, part: Span): Span[] {
  const pieces: Span[] = []
  let start = part.start
  while (part.end - start > LONGEST) {
    const end = lastStop(reading, start, start + LONGEST)
    pieces.push({ start, end })
    start = end
  }
  pieces.push({ start, end: part.end })
  return pieces
}

function lastStop(reading: string, start: number, limit: number): number {
  let space = -1
  for (let at = limit - 1; at > start; at--) {
    if (!isSpace(reading[at])) continue
    if (space < 0) space = at
    if (/[.?!]["”’»]?$/u.test(reading.slice(at - 2, at))) return at
  }
  if (space > 0) return space
  return wholeCharacter(reading, limit)
}

function isSpace(unit: string | undefined): boolean {
  return unit !== undefined && unit.trim() === ''
}
