import type { KnownWords } from './known-words.ts'

/** Quoted words may hold marks of their own; more of them than this in one quotation no page prints. */
const MOST_CLOSING = 60

/** What stands between quotation marks in words of ours. */
export interface OwnQuotes {
  readonly quotes: number
  /** Where a mark opens words that no file has, from the beginning of the text. */
  readonly unknown: readonly number[]
}

/**
 * Returns the quotations in a text of ours, and which of them are no slices.
 *
 * ```text
 * The Lantern leaves out “the “last” word” and does not mark the cut.
 *                        └──────┘               in no file with this end,
 *                        └───────────────┘      in a file with that
 * ```
 */
export function findUnknownQuotes(text: string, isKnown: KnownWords): OwnQuotes {
  const unknown: number[] = []
  let quotes = 0
  let from = text.indexOf('“')
  while (from !== -1) {
    quotes++
    const end = endOfKnown(text, from + 1, isKnown)
    if (end === -1) unknown.push(from)
    from = text.indexOf('“', end === -1 ? from + 1 : end)
  }
  return { quotes, unknown }
}

function endOfKnown(text: string, start: number, isKnown: KnownWords): number {
  let end = text.indexOf('”', start)
  for (let tried = 0; end !== -1 && tried < MOST_CLOSING; tried++) {
    if (end > start && isKnown(text.slice(start, end))) return end
    end = text.indexOf('”', end + 1)
  }
  // A long title is cut short, perhaps inside words it quotes: our ellipsis stands for their end.
  const cut = text.slice(start).search(/[ \u00a0]…/u)
  return cut > 0 && isKnown(text.slice(start, start + cut)) ? start + cut : -1
}
