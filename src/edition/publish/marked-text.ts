import type { Article } from '../model/article.ts'
import type { AttributedQuotation } from '../model/edition.ts'
import type { TextRun } from '../model/page-article.ts'
import type { Span } from '../model/span.ts'
import { anchorOf, noteAnchor } from './contexts.ts'
import { type EvidenceRun, evidenceAnchor } from './evidence-spans.ts'
import { sliceOf } from './slices.ts'

/** Chooses what is shown of a quotation in the text. */
export type Labelled = (entry: AttributedQuotation) => {
  readonly order: number
  readonly label: string
  readonly voice: number
}

/**
 * Returns the text of `span` as a tree: plain runs, evidence, and quotations that may hold both and each other. Their
 * texts put one after another are the span's text again. `evidence` is in the order of the text and does not overlap.
 *
 * ```text
 * “He told me ‘never’ twice,” Roe said.
 *  ~~~~~~~~~~~~~~~~~~~~~~~~~             quotation
 *              ~~~~~                     quotation within it
 *                             ~~~ ~~~~   evidence
 * ```
 */
export function markedText(
  article: Article,
  span: Span,
  quotations: readonly AttributedQuotation[],
  label: Labelled,
  evidence: readonly EvidenceRun[] = [],
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
  const text = (start: number, end: number) => plainAndEvidence(article, start, end, evidence)
  return runsOf(article, span, pieces, label, text)
}

type Piece = Span & { readonly entry: AttributedQuotation; readonly first: boolean }

function runsOf(
  article: Article,
  span: Span,
  pieces: readonly Piece[],
  label: Labelled,
  text: (start: number, end: number) => TextRun[],
): TextRun[] {
  const runs: TextRun[] = []
  let at = span.start
  for (const [position, piece] of pieces.entries()) {
    if (piece.start < at) continue
    const inner = pieces
      .slice(position + 1)
      .filter((other) => other.start >= piece.start && other.end <= piece.end)
    runs.push(...text(at, piece.start))
    const { quotation } = piece.entry
    runs.push({
      kind: 'quotation',
      id: piece.first ? anchorOf(quotation) : `${anchorOf(quotation)}-${piece.start}`,
      ...label(piece.entry),
      note: noteAnchor(quotation),
      reported: quotation.kind === 'indirect',
      slice: sliceOf(article, piece),
      runs: runsOf(article, piece, inner, label, text),
    })
    at = piece.end
  }
  runs.push(...text(at, span.end))
  return runs
}

/** The text between quotations; evidence that goes on into a quotation or out of it is cut there. */
function plainAndEvidence(
  article: Article,
  from: number,
  to: number,
  evidence: readonly EvidenceRun[],
): TextRun[] {
  const runs: TextRun[] = []
  const plain = (start: number, end: number) => {
    if (end > start) runs.push({ kind: 'text', text: article.text.slice(start, end) })
  }
  let at = from
  for (let next = firstEndingAfter(evidence, from); next < evidence.length; next++) {
    const run = evidence[next] as EvidenceRun
    if (run.start >= to) break
    const start = Math.max(run.start, from)
    const end = Math.min(run.end, to)
    plain(at, start)
    const text = article.text.slice(start, end)
    runs.push({ kind: 'evidence', id: evidenceAnchor({ start, end }), text, roles: run.roles, of: run.of })
    at = end
  }
  plain(at, to)
  return runs
}

function firstEndingAfter(evidence: readonly EvidenceRun[], at: number): number {
  let low = 0
  let high = evidence.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((evidence[middle] as EvidenceRun).end <= at) low = middle + 1
    else high = middle
  }
  return low
}
