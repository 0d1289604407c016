import type { Attribution } from '../edition/model/attribution.ts'
import type { Quotation } from '../edition/model/quotation.ts'
import type { Span } from '../edition/model/span.ts'
import type { QuotedArticle } from '../edition/seed-to-quoted-article.ts'

/**
 * Returns the record that `npm run quotes` prints for one article: offsets in UTF-16 code units into the file, end
 * exclusive, between the marks; every `text` the slice it names.
 */
export function quotedArticleToLine({ article, quotations, marked, attributions }: QuotedArticle) {
  const slice = (span: Span | null) => span && article.text.slice(span.start, span.end)
  return {
    id: article.id,
    file: article.path,
    notices: article.notices,
    quotes: quotations.map((quotation, index) =>
      quoteRecord(quotation, attributions[index] as Attribution, slice),
    ),
    marked: marked.map((one) => ({ start: one.start, end: one.end, text: slice(one), class: one.class })),
  }
}

function quoteRecord(
  quotation: Quotation,
  attribution: Attribution,
  slice: (span: Span | null) => string | null,
) {
  const { speaker } = attribution
  // What is undefined is not printed.
  return {
    start: quotation.start,
    end: quotation.end,
    text: slice(quotation),
    segments:
      quotation.segments.length > 1 ? quotation.segments.map(({ start, end }) => [start, end]) : undefined,
    kind: quotation.kind,
    marks: quotation.marks,
    continues: quotation.continues ?? undefined,
    speaker: speaker?.name ?? null,
    speakerKind: speaker?.kind,
    reason: speaker ? undefined : attribution.reason,
    via: attribution.via,
    cue: slice(attribution.cue),
    confidence: attribution.confidence,
    rule: attribution.rule,
    occasion: slice(attribution.occasion),
  }
}
