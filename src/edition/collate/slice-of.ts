import { endsOf } from '../sure.ts'
import type { Token } from './token.ts'

/** Above so many words a slice is shown by its beginning and its end, our dots standing outside the marks. */
const LONG = 16
const HEAD = 6
const TAIL = 5

/**
 * Returns the slices of a file that show neighbouring tokens of one witness: one, or two with null between them, for
 * our ellipsis, where the run is long. A run over a paragraph's end is shown in a slice for each paragraph, because the
 * mark that the next paragraph opens with again is none of the words.
 *
 * @param how `words` leaves off the punctuation at both ends but keeps the brackets about an insertion, `printed`
 *   keeps all
 */
export function slicesOf(
  text: string,
  tokens: readonly Token[],
  how: 'words' | 'printed',
): readonly (string | null)[] {
  if (tokens.length > LONG) {
    return [...slicesOf(text, tokens.slice(0, HEAD), how), null, ...slicesOf(text, tokens.slice(-TAIL), how)]
  }
  const segments = [...new Set(tokens.map((token) => token.segment))]
  return segments.map((segment) =>
    sliceOf(
      text,
      tokens.filter((token) => token.segment === segment),
      how,
    ),
  )
}

function sliceOf(text: string, tokens: readonly Token[], how: 'words' | 'printed'): string {
  const [first, last] = endsOf(tokens, 'word of a segment')
  if (how === 'printed') return text.slice(first.start, last.end)
  const open = first.inserted ? text.lastIndexOf('[', first.core.start) : -1
  const close = last.inserted ? text.indexOf(']', last.core.end) : -1
  const start = open >= first.start ? open : first.core.start
  const end = close >= 0 && close < last.end ? close + 1 : last.core.end
  return text.slice(start, end)
}
