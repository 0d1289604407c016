import type { CollationContext } from '../../../src/edition/collate/utterance-to-collation.ts'
import type { Span } from '../../../src/edition/model/span.ts'
import type { Utterance, Witness } from '../../../src/edition/model/utterance.ts'

/** A passage of an invented outlet; passages of one outlet stand in one article. */
export interface Passage {
  readonly outlet: string
  readonly siglum?: string
  /** The quoted words; paragraphs are parted by a blank line and give a segment each. */
  readonly quote: string
  /** What the same quotation prints after it, of another statement. */
  readonly goesOn?: string
  /** It stands in a headline. */
  readonly heading?: boolean
}

/** Returns an utterance with these passages as its witnesses, and the articles they stand in. */
export function utteranceOf(passages: readonly Passage[]): {
  utterance: Utterance
  context: CollationContext
} {
  const texts = new Map<string, string>()
  const quotations = new Map<string, readonly Span[]>()
  const witnesses = passages.map(({ outlet, siglum, quote, goesOn }, index): Witness => {
    const before = `${texts.get(outlet) ?? ''}The minister of ${outlet} said: “`
    const quotation = `${outlet}:${before.length}`
    const whole = goesOn === undefined ? quote : `${quote} ${goesOn}`
    texts.set(outlet, `${before}${whole}”, and left.\n\n`)
    quotations.set(quotation, [{ start: before.length, end: before.length + whole.length }])
    const segments = [...quote.matchAll(/(?:[^\n]|\n(?!\n))+/gu)].map((match) => ({
      start: before.length + match.index,
      end: before.length + match.index + match[0].length,
    }))
    return {
      siglum: siglum ?? String(index + 1),
      class: 'outlet',
      quotation,
      article: outlet,
      start: before.length,
      end: before.length + quote.length,
      segments,
      reason: 'same words',
      strength: 'firm',
      supportedBy: [],
    }
  })
  const utterance: Utterance = {
    id: 'u-invented',
    slug: 'invented',
    speaker: null,
    occasion: null,
    title: '',
    named: witnesses[0]?.siglum ?? '',
    witnesses,
    reported: [],
    reportLinks: [],
  }
  return {
    utterance,
    context: {
      textOf: (article) => texts.get(article) ?? '',
      outletOf: (article) => article,
      isHeading: (article, at) =>
        passages.some((passage, index) => {
          const witness = witnesses[index]
          return passage.heading === true && witness?.article === article && witness.start === at
        }),
      segmentsOf: (quotation) => quotations.get(quotation) ?? [],
    },
  }
}
