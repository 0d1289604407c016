import type { Article } from '../model/article.ts'
import type { AttributedQuotation } from '../model/edition.ts'
import type { TextRun } from '../model/page.ts'
import type { Span } from '../model/span.ts'
import { anchorOf } from './contexts.ts'
import { sliceOf } from './slices.ts'

/** Chooses what is shown of a quotation in the text. */
export type Labelled = (entry: AttributedQuotation) => { readonly number: number; readonly voice: number }

/**
 * Returns the text of `span` as a tree: plain runs, and quotations that may hold others. Their texts put one
 * after another are the span's text again.
 *
 * ```text
 * “He told me ‘never’ twice,” Roe said.
 *  ~~~~~~~~~~~~~~~~~~~~~~~~~             quotation
 *              ~~~~~                     quotation within it
 * ```
 */
export function markedText(
  article: Article,
  span: Span,
  quotations: readonly AttributedQuotation[],
  label: Labelled,
): TextRun[] {
  const pieces = quotations
    .flatMap((entry) =>
      entry.quotation.segments.map((segment) => ({
        entry,
        start: Math.max(segment.start, span.start),
        end: Math.min(segment.end, span.end),
        first: segment.start === entry.quotation.start,
      })),
    )
    .filter((piece) => piece.end > piece.start)
    .sort((a, b) => a.start - b.start || b.end - a.end)
  return runsOf(article, span, pieces, label)
}

type Piece = Span & { readonly entry: AttributedQuotation; readonly first: boolean }

function runsOf(article: Article, span: Span, pieces: readonly Piece[], label: Labelled): TextRun[] {
  const runs: TextRun[] = []
  const text = (start: number, end: number) => {
    if (end > start) runs.push({ kind: 'text', text: article.text.slice(start, end) })
  }
  let at = span.start
  for (const [position, piece] of pieces.entries()) {
    if (piece.start < at) continue
    const inner = pieces
      .slice(position + 1)
      .filter((other) => other.start >= piece.start && other.end <= piece.end)
    text(at, piece.start)
    const { quotation } = piece.entry
    runs.push({
      kind: 'quotation',
      id: piece.first ? anchorOf(quotation) : `${anchorOf(quotation)}-${piece.start}`,
      ...label(piece.entry),
      slice: sliceOf(article, piece),
      runs: runsOf(article, piece, inner, label),
    })
    at = piece.end
  }
  text(at, span.end)
  return runs
}
