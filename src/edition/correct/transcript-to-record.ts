import type { Notice } from '../model/notice.ts'
import type { Quotation } from '../model/quotation.ts'
import type { Attributed } from './apply-corrections.ts'

/**
 * Returns a transcript as the record of its occasion: all that is said in it, said there. An article is returned as it is.
 *
 * ```text
 * ROE: He called it “a farce”.      Roe’s words, said on the occasion;  “a farce” was said elsewhere, before
 * ```
 *
 * What a speaker tells of others is left out, since it is no outlet’s report of them, and so is what stands in marks
 * outside every turn: a heading, a note of whoever wrote the record. Where nobody’s words are found, a notice says what
 * was expected.
 */
export function transcriptToRecord<T extends Attributed>(one: T): T {
  const { transcript } = one.article
  if (!transcript) return one
  const kept = said(one.quotations)
  return {
    ...one,
    article: {
      ...one.article,
      notices: [...one.article.notices, ...(kept.length === 0 ? [nobodySpeaks(one)] : [])],
    },
    quotations: kept.flatMap((at) => one.quotations[at] ?? []),
    attributions: kept.flatMap((at) => {
      const attribution = one.attributions[at]
      if (!attribution) return []
      const here = one.quotations[at]?.within === null
      return [here ? { ...attribution, occasionId: transcript.occasion } : attribution]
    }),
  }
}

/** Places of what is said in a transcript: behind its labels or, where it has none, in its marks. */
function said(quotations: readonly Quotation[]): number[] {
  const labelled = quotations.some(isLabelled)
  const kept = new Set<string>()
  return [...quotations.keys()].filter((at) => {
    const quotation = quotations[at]
    if (!quotation || quotation.kind === 'indirect') return false
    const inTurn = quotation.within === null ? !labelled || isLabelled(quotation) : kept.has(quotation.within)
    if (inTurn) kept.add(quotation.id)
    return inTurn
  })
}

function isLabelled({ kind, marks, within }: Quotation): boolean {
  return kind === 'direct' && marks[0] === '' && within === null
}

function nobodySpeaks({ article: { parts, text } }: Attributed): Notice {
  const { start, end } = parts.find(({ kind }) => kind !== 'space') ?? { start: 0, end: 0 }
  return {
    kind: 'transcript-without-speech',
    start,
    end,
    message:
      'No line of this transcript begins with the label of a speaker, so no outlet is set against it. A label is a name or a role with a colon before the words.',
    found: text.slice(start, end),
    expected: 'JANE ROE: We met for an hour.',
  }
}
