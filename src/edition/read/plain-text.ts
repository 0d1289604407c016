import type { Paragraph, Root } from 'mdast'
import type { Processor } from 'unified'
import type { Point } from 'unist'

/**
 * A unified parser for plain text: every line that holds something is a paragraph with one text node, and no
 * character is syntax. Positions count UTF-16 code units; white space around a line belongs to no paragraph.
 *
 * ```text
 * 1. Roe left.⏎           paragraph (in Markdown: a list with one item)
 * ⏎
 * *No* deal, said Doe.⏎   paragraph, asterisks and all
 * Talks go on.            another paragraph (in Markdown: the same one)
 * ```
 *
 * Why not remark: read as Markdown, lines parted by a single line end become one paragraph, and the names,
 * stamps and credits that stand on lines of their own are lost in it.
 */
export function plainText(this: Processor): void {
  this.parser = (document) => parsePlainText(String(document))
}

function parsePlainText(text: string): Root {
  const children: Paragraph[] = []
  LINE_END.lastIndex = 0
  let start = 0
  for (let line = 1; start <= text.length; line++) {
    const found = LINE_END.exec(text)
    const end = found?.index ?? text.length
    const paragraph = lineToParagraph(text, start, end, line)
    if (paragraph) children.push(paragraph)
    start = found ? LINE_END.lastIndex : text.length + 1
  }
  return { type: 'root', children }
}

/** As in `locate`. */
const LINE_END = /\r\n?|\n/gu

function lineToParagraph(text: string, from: number, to: number, line: number): Paragraph | null {
  const value = text.slice(from, to)
  const words = value.trim()
  if (words === '') return null
  const start = from + value.length - value.trimStart().length
  const end = start + words.length
  const point = (offset: number): Point => ({ line, column: offset - from + 1, offset })
  // The paragraph is where its text is.
  const position = { start: point(start), end: point(end) }
  return { type: 'paragraph', children: [{ type: 'text', value: words, position }], position }
}
