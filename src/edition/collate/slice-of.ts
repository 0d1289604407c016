import type { Span } from '../model/span.ts'
import type { Token } from './token.ts'

/** Above so many words a slice is shown by its beginning and its end, our dots standing outside the marks. */
const LONG = 16
const HEAD = 6
const TAIL = 5

/**
 * Returns the slices of a file that show neighbouring tokens of one witness: one, or two with our ellipsis to stand
 * between them where the run is long. A run over a paragraph's end is shown in a slice for each paragraph, because the
 * mark that the next paragraph opens with again is none of the words.
 *
 * @param how `words` leaves off the punctuation at both ends, `printed` keeps it, `bracketed` ends at the brackets
 */
export function slicesOf(
  text: string,
  tokens: readonly Token[],
  how: 'words' | 'printed' | 'bracketed',
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

function sliceOf(text: string, tokens: readonly Token[], how: 'words' | 'printed' | 'bracketed'): string {
  const [first, last] = [tokens[0], tokens.at(-1)]
  if (!first || !last) return ''
  if (how === 'printed') return text.slice(first.start, last.end)
  if (how === 'bracketed') {
    const open = text.indexOf('[', first.start)
    const close = text.lastIndexOf(']', last.end - 1)
    if (open >= 0 && open < first.core.end && close >= last.core.start) return text.slice(open, close + 1)
  }
  return text.slice(coreOf(first).start, coreOf(last).end)
}

/** A word that lost a bracket on the way keeps it: "[sic" shows as printed. */
function coreOf(token: Token): Span {
  return token.kind === 'word' ? token.core : token
}
