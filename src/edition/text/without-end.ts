/**
 * Returns `text` without the characters at its end that `ends` matches, a pattern of one character: `We go …` and `/[…\s]/u`
 * → `We go`. As `text.replace(/[…\s]+$/u, '')` does, which looks at every run of such characters and not at the last
 * alone: a text of nothing but dots and one letter behind them would take it the square of its length.
 */
export function withoutEnd(text: string, ends: RegExp): string {
  let end = text.length
  while (end > 0) {
    const start = end > 1 && (text.codePointAt(end - 2) ?? 0) > 0xffff ? end - 2 : end - 1
    if (!ends.test(text.slice(start, end))) break
    end = start
  }
  return text.slice(0, end)
}
