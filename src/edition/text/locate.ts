/**
 * Returns `line:column` of an offset, both counted from 1, the column in UTF-16 units.
 * A line ends with LF, CRLF or a lone CR.
 */
export function locate(text: string, offset: number): string {
  const before = text.slice(0, offset)
  const ends = [...before.matchAll(/\r\n?|\n/gu)]
  const last = ends.at(-1)
  const lineStart = last ? last.index + last[0].length : 0
  return `${ends.length + 1}:${offset - lineStart + 1}`
}
