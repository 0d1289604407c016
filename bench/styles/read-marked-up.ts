/** A span as we read it: whose words, with the other names it may be given; `-` nobody's words, `?` nobody is named. */
export interface Expected {
  readonly start: number
  readonly end: number
  readonly said: readonly string[]
}

/**
 * Returns the text of an article without our markup, and what the markup says. Offsets in UTF-16 code units of the text, end
 * exclusive.
 *
 * ```text
 * “[[We will sign,]]{Jane Roe}” Roe said of the “[[Long Pier]]{-}”.
 * ```
 */
export function readMarkedUp(source: string): { text: string; expected: Expected[] } {
  let text = ''
  const open: number[] = []
  const expected: Expected[] = []
  for (const [piece, , said] of source.matchAll(/\[\[|(\]\]\{([^}]*)\})|[^[\]]+|[[\]]/gu)) {
    if (piece === '[[') open.push(text.length)
    else if (said === undefined) text += piece
    else expected.push({ start: open.pop() ?? 0, end: text.length, said: said.split('|') })
  }
  return { text, expected: expected.sort((a, b) => a.start - b.start) }
}
