import type { Attribution, Source } from '../../../src/edition/model/attribution.ts'
import type { Quotation } from '../../../src/edition/model/quotation.ts'
import type { Span } from '../../../src/edition/model/span.ts'
import { readLines } from '../quote/read-quotations.ts'

/** A quotation with who said it, in the words of the article. */
interface Said {
  readonly quotation: Quotation
  readonly attribution: Attribution
  readonly slice: (span: Span | null) => string | null
}

function saidIn(lines: string): Said[] {
  const { article, quotations, attributions } = readLines(lines)
  const slice = (span: Span | null) => span && article.text.slice(span.start, span.end)
  return quotations.map((quotation, index) => ({
    quotation,
    attribution: attributions[index] as Attribution,
    slice,
  }))
}

/** Whose words: “Jane Roe”, “Ferry Union (organisation)”, “nobody known”; then whoever passes them on. */
function told({ speaker, via }: Attribution): string {
  const named = ({ name, kind }: Source) => (kind === 'person' ? name : `${name} (${kind})`)
  const who = speaker ? named(speaker) : 'nobody known'
  return via.length ? `${who}, told by ${via.map(named).join(', then ')}` : who
}

/** A line a quotation: `“a farce”: John Doe, told by Jane Roe`. */
export function saidBy(lines: string): string[] {
  return saidIn(lines).map(
    ({ quotation, attribution, slice }) => `“${slice(quotation)}”: ${told(attribution)}`,
  )
}

/** The same with the rule that decided and how sure it is: `“No,”: Jane Roe (cue after the quote, sure)`. */
export function decidedBy(lines: string): string[] {
  return saidIn(lines).map(
    ({ quotation, attribution, slice }) =>
      `“${slice(quotation)}”: ${told(attribution)} (${attribution.rule}, ${attribution.confidence})`,
  )
}

/** A line a quotation: `“a farce”: told reporters after the vote`, “–” where nothing is said of it. */
export function whenSaid(lines: string): string[] {
  return saidIn(lines).map(
    ({ quotation, attribution, slice }) => `“${slice(quotation)}”: ${slice(attribution.occasion) ?? '–'}`,
  )
}

/** A line a quotation: cue and the words that name the speaker, `said · she → Jane Roe`. */
export function namedIn(lines: string): string[] {
  return saidIn(lines).map(({ attribution: { cue, mention, antecedent }, slice }) =>
    [slice(cue) ?? '–', [slice(mention) ?? '–', slice(antecedent)].filter(Boolean).join(' → ')].join(' · '),
  )
}
