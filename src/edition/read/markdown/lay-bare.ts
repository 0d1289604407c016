import type { ReadingSheet } from './reading-sheet.ts'

const ESCAPE = /\\[!-/:-@[-`{-~]/y
const REFERENCE = /&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[A-Za-z][A-Za-z\d]{0,31});/y
const WORD_JOINER = 0x2060

/**
 * Lays bare on `sheet` what `value`, the content of a Markdown node, is written with between `start` and `end`.
 * Escapes lose their backslash; a character reference is read as its character; a line's `>` and indent stay blank.
 *
 * ```text
 * text     He said &ldquo;no&rdquo; \*twice\*
 * reading  He said       “no”        * twice *
 *                        ~~ the mark stands next to the word it opens or closes,
 *                           so that a slice of the text between marks holds the word alone
 * ```
 */
export function layBare(text: string, start: number, end: number, value: string, sheet: ReadingSheet): void {
  let at = start
  let next = 0
  while (at < end && next < value.length) {
    const unit = text[at]
    if (unit === '\\' && matchAt(ESCAPE, text, at)) {
      sheet.bare(at + 1, at + 2)
      at += 2
      next += 1
      continue
    }
    const reference = unit === '&' ? matchAt(REFERENCE, text, at) : null
    if (reference && isReference(reference, value, next)) {
      const after = text[at + reference.length]
      const length = decodedLength(value, next, after)
      putReference(text, at, reference.length, value.slice(next, next + length), sheet)
      at += reference.length
      next += length
      continue
    }
    if (isLineEnd(unit)) {
      // The value has one LF where the text may have CRLF, trailing blanks and the next line's prefix.
      if (value[next] === '\n' || value[next] === '\r') {
        if (value[next] === '\r' && value[next + 1] === '\n') next++
        next++
      }
      at += unit === '\r' && text[at + 1] === '\n' ? 2 : 1
      while (at < end && value[next] !== text[at] && /[ \t>]/.test(text.charAt(at))) at++
      continue
    }
    if (unit !== value[next] && (unit === ' ' || unit === '\t')) {
      at++
      continue
    }
    sheet.bare(at, at + 1)
    at++
    next++
  }
}

function matchAt(pattern: RegExp, text: string, at: number): string | null {
  pattern.lastIndex = at
  return pattern.exec(text)?.[0] ?? null
}

function isLineEnd(unit: string | undefined): boolean {
  return unit === '\n' || unit === '\r'
}

/** An unknown name such as `&foo;` is printed as it is; only the ampersand's own reference begins with what it stands for. */
function isReference(reference: string, value: string, next: number): boolean {
  if (/^&(?:amp|AMP|#0*38|#[xX]0*26);$/.test(reference)) return value[next] === '&'
  return !value.startsWith(reference, next)
}

/** One code point, or two where a reference stands for a letter and its accent. */
function decodedLength(value: string, next: number, after: string | undefined): number {
  const [{ length } = ''] = value.slice(next, next + 2)
  const second = value[next + length]
  return second !== undefined && second !== after && /\p{M}/u.test(second) ? length + 1 : length
}

function putReference(text: string, at: number, room: number, decoded: string, sheet: ReadingSheet): void {
  const before = text[at - 1]
  const opens = before === undefined || /[\s([{>*_—–“‘"'-]/.test(before)
  const inWord = /[\p{L}\p{N}]/u.test(decoded) && !opens
  const from = opens ? at + room - decoded.length : at
  if (inWord) for (let blank = at; blank < at + room; blank++) sheet.put(blank, WORD_JOINER)
  for (let index = 0; index < decoded.length; index++) sheet.put(from + index, decoded.charCodeAt(index))
}
