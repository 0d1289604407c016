import type { Article } from '../model/article.ts'
import type { Span } from '../model/span.ts'
import { lastAtMost } from '../text/last-at-most.ts'
import { rememberEach } from './remember-each.ts'

/**
 * Returns the lines of a file without their ends; an empty one has no characters, an empty file one line. A line ends
 * with LF, CRLF or a lone CR; behind the last end there is no line.
 */
export const linesOfFile = rememberEach(splitLines)

/** Returns the number of the line in which an offset of the file stands, counted from 1. */
export function lineNumber(article: Article, offset: number): number {
  return lastAtMost(linesOfFile(article), ({ start }) => start, offset) + 1
}

function splitLines({ text }: Article): readonly Span[] {
  const lines: Span[] = []
  let start = 0
  for (const end of text.matchAll(/\r\n?|\n/gu)) {
    lines.push({ start, end: end.index })
    start = end.index + end[0].length
  }
  if (start < text.length || lines.length === 0) lines.push({ start, end: text.length })
  return lines
}
