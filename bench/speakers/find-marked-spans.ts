/** Words between quotation marks: `start` and `end` in UTF-16 code units between the marks, end exclusive. */
export interface MarkedSpan {
  readonly start: number
  readonly end: number
}

/**
 * Returns what stands between quotation marks, paragraph by paragraph: curly, straight and doubled apostrophes; a mark
 * that never closes ends with its paragraph. What anybody would write who had no better, so that a library
 * that knows words but no marks can be measured on naming speakers.
 */
export function findMarkedSpans(text: string): MarkedSpan[] {
  return [
    ...text.matchAll(
      /“([^“”\r\n]+)[”\r\n]?|"([^"\r\n]+)["\r\n]?|''([^'\r\n]+(?:'[^'\r\n]+)*)(?:''|[\r\n])?/gu,
    ),
  ].map((match) => {
    const words = match[1] ?? match[2] ?? match[3] ?? ''
    const start = match.index + (match[3] === undefined ? 1 : 2)
    return { start, end: start + words.length }
  })
}
