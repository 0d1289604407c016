import type { Attribution } from '../model/attribution.ts'
import type { AttributedQuotation } from '../model/edition.ts'
import type { Utterance } from '../model/utterance.ts'
import type { GroupingArticle } from './collect-statements.ts'

/** Rule of a speaker whom only other articles name, beside the same words. */
const RULE = 'same words elsewhere'

/**
 * Returns the quotations of all articles with who said each and what it belongs to, in the order given.
 *
 * @param speakerOf quotation id → speaker id
 * @param reasons quotation id → the editor's reason
 */
export function quotationsOfUtterances(
  articles: readonly Pick<GroupingArticle, 'quotations' | 'attributions'>[],
  speakerOf: ReadonlyMap<string, string | null>,
  utterances: readonly Utterance[],
  reasons: ReadonlyMap<string, string>,
): AttributedQuotation[] {
  const utterancesOf = new Map<string, string[]>()
  const supported = new Map<string, { speaker: string | null; by: string }>()
  for (const { id, speaker, witnesses, reported } of utterances) {
    for (const {
      quotation,
      supportedBy: [by],
    } of witnesses)
      if (by) supported.set(quotation, { speaker, by })
    for (const quotation of new Set([...witnesses.map((witness) => witness.quotation), ...reported]))
      utterancesOf.set(quotation, [...(utterancesOf.get(quotation) ?? []), id])
  }
  const attributionOf = new Map(
    articles.flatMap(({ attributions }) => attributions.map((one) => [one.quotation, one])),
  )
  return articles.flatMap(({ quotations, attributions }) =>
    quotations.map((quotation, index) => ({
      quotation,
      ...withSupport(
        attributions[index] as Attribution,
        speakerOf.get(quotation.id) ?? null,
        supported,
        attributionOf,
      ),
      utterances: utterancesOf.get(quotation.id) ?? [],
      corrected: reasons.get(quotation.id) ?? null,
    })),
  )
}

/**
 * Whom an article leaves open is likely whoever the same words have elsewhere. The words that name them stand in the
 * other article, so none of this one is shown as evidence.
 */
function withSupport(
  attribution: Attribution,
  speaker: string | null,
  supported: ReadonlyMap<string, { readonly speaker: string | null; readonly by: string }>,
  attributionOf: ReadonlyMap<string, Attribution>,
): Pick<AttributedQuotation, 'attribution' | 'speaker'> {
  const support = speaker === null ? supported.get(attribution.quotation) : undefined
  const source = support && attributionOf.get(support.by)?.speaker
  if (!source) return { attribution, speaker }
  return {
    attribution: {
      ...attribution,
      speaker: source,
      rule: RULE,
      confidence: 'likely',
      reason: null,
    },
    speaker: support.speaker,
  }
}
