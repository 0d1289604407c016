import type { Notice } from '../model/notice.ts'
import type { Quotation } from '../model/quotation.ts'
import { sure } from '../sure.ts'
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
      notices: [...one.article.notices, ...(kept.size === 0 ? [nobodySpeaks(one)] : [])],
    },
    quotations: one.quotations.filter(({ id }) => kept.has(id)),
    attributions: one.attributions.flatMap((attribution, at) => {
      const quotation = sure(one.quotations[at], 'quotation of an attribution')
      if (!kept.has(quotation.id)) return []
      return [quotation.within === null ? { ...attribution, occasionId: transcript.occasion } : attribution]
    }),
  }
}

/** Ids of what is said in a transcript: behind its labels or, where it has none, in its marks. */
function said(quotations: readonly Quotation[]): ReadonlySet<string> {
  const labelled = quotations.some(isLabelled)
  const kept = new Set<string>()
  for (const quotation of quotations) {
    if (quotation.kind === 'indirect') continue
    const inTurn = quotation.within === null ? !labelled || isLabelled(quotation) : kept.has(quotation.within)
    if (inTurn) kept.add(quotation.id)
  }
  return kept
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
