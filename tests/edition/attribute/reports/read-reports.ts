import type { Attribution } from '../../../../src/edition/model/attribution.ts'
import type { Span } from '../../../../src/edition/model/span.ts'
import { readReportsOfLines } from '../../quote/read-quotations.ts'

/**
 * What a few lines report without quoting, a line a report: `Jane Roe said: that she would sign`. “–” stands for a speaker
 * nobody names; a source that is no person has its kind. “…” stands for the cue between the pieces of a report.
 */
export function reportedIn(lines: string): string[] {
  const { article, quotations, attributions } = readReportsOfLines(lines)
  const slice = ({ start, end }: Span) => article.text.slice(start, end)
  return quotations.map((quotation, index) => {
    const { speaker, cue } = attributions[index] as Attribution
    const who = speaker ? `${speaker.name}${speaker.kind === 'person' ? '' : ` (${speaker.kind})`}` : '–'
    return `${who} ${cue ? slice(cue) : '–'}: ${quotation.segments.map(slice).join(' … ')}`
  })
}
