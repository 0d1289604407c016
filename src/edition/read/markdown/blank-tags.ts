import type { ReadingSheet } from './reading-sheet.ts'

/**
 * Lays bare what stands between the tags of a block of HTML. Comments, scripts and styles stay blank as a whole.
 * One pass, without a pattern that could run over the same text twice.
 */
export function blankTags(text: string, start: number, end: number, sheet: ReadingSheet): void {
  if (/^<(?:script|style|pre\b|textarea|!|\?)/i.test(text.slice(start, start + 10))) return
  let at = start
  while (at < end) {
    if (text[at] !== '<') {
      sheet.bare(at, at + 1)
      at++
      continue
    }
    const closer = text.startsWith('<!--', at) ? '-->' : '>'
    const close = text.indexOf(closer, at)
    // A tag that never closes: the rest is markup as far as anyone can tell.
    at = close < 0 || close >= end ? end : close + closer.length
  }
}
