import type { Span } from '../model/span.ts'
import { findAll } from '../text/find-all.ts'

/** A shorter text that the parser cuts at the same places, and the way back to the places of the full one. */
export interface KeptText {
  readonly text: string
  /** Place in the full text of a place in the shorter one that was kept. */
  readonly placeOf: (at: number) => number
}

/** What a sentence may end or a paragraph may break at. */
const STOP = /[.?!…‽\r\n]+/gu
/** Stands for the words in between. */
const WORD = ' x '

/**
 * Returns `text` without the words far from any stop. Where a sentence ends hangs on the words next to the stop; the
 * parser weighs all the others too, and is the slowest thing that happens to an article.
 *
 * ```text
 * The ministers of both countries met Mr. Roe in the harbour office on Monday. It rained for days.
 *                                     ~~~ ~~~                          ~~~~~~~ ~~             ~~~~~
 * x Mr. Roe x Monday. It x days.
 * ```
 *
 * Kept are the word before and the word after each stop, with all that stands between and next to them. What is left
 * out holds a word and leaves one in its place: a sentence of signs alone would be no sentence.
 */
export function keepRoundStops(text: string): KeptText {
  const kept: { readonly start: number; readonly at: number }[] = []
  let short = ''
  let end = 0
  // Whatever stops stand before it, the next word is the same.
  let word = 0
  const keep = (from: number, to: number) => {
    const gap = from - end > WORD.length && hasWord(text, end, from)
    if (gap) short += end === 0 ? WORD.trimStart() : WORD
    const start = gap ? from : end
    if (gap || end === 0) kept.push({ start, at: short.length })
    short += text.slice(start, to)
    end = to
  }
  for (const { index, 0: stop } of findAll(text, STOP)) {
    if (index + stop.length <= word) continue
    const on = wordOn(text, index + stop.length)
    word = on.start
    if (on.end > end) keep(index < end ? end : wordBack(text, index, end), on.end)
  }
  const placeOf = (at: number) => {
    const piece = kept.findLast((one) => one.at <= at)
    return piece ? piece.start + at - piece.at : at
  }
  return { text: short, placeOf }
}

function wordBack(text: string, before: number, limit: number): number {
  let at = before
  for (let found = false; at > limit && !found; ) {
    while (at > limit && isSpace(text.charCodeAt(at - 1))) at--
    const end = at
    while (at > limit && !isSpace(text.charCodeAt(at - 1))) at--
    found = hasWord(text, at, end)
  }
  return at
}

/** The next word apart from what touches a place, with all that touches it. */
function wordOn(text: string, after: number): Span {
  let end = after
  while (end < text.length && !isSpace(text.charCodeAt(end))) end++
  let start = end
  for (let found = false; end < text.length && !found; ) {
    while (end < text.length && isSpace(text.charCodeAt(end))) end++
    start = end
    while (end < text.length && !isSpace(text.charCodeAt(end))) end++
    found = hasWord(text, start, end)
    if (!found) start = text.length
  }
  return { start, end }
}

/** Words in other letters are kept, however many: the parser may see them otherwise than we would. */
function hasWord(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at)
    if ((unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90) || (unit >= 48 && unit <= 57)) return true
  }
  return false
}

/** White space as the parser counts it. */
function isSpace(unit: number): boolean {
  if (unit < 0x85) return unit === 32 || (unit >= 9 && unit <= 13)
  return OTHER_SPACES.has(unit)
}

const OTHER_SPACES: ReadonlySet<number> = new Set([
  ...[0x85, 0xa0, 0x1680, 0x2028, 0x2029, 0x202f, 0x205f, 0x3000],
  ...Array.from({ length: 11 }, (_, index) => 0x2000 + index),
])
