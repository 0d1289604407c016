import type { AttributedQuotation } from '../model/edition.ts'
import type { NoteAnchor, QuotationNote } from '../model/page-article.ts'
import { anchorOf, lineLink, noteAnchor } from './contexts.ts'
import { type EditionIndex, outletsOf } from './edition-index.ts'
import { evidenceOf } from './evidence.ts'
import { kindWord } from './kind-word.ts'
import { type CountedComparison, noteComparisons } from './note-comparisons.ts'
import { saidOfQuotation } from './said.ts'
import { countOf } from './wording.ts'

/** What there is to say beside one quotation, before its neighbours are asked what they say. */
export interface DraftNote extends Omit<QuotationNote, 'elsewhere' | 'compared' | 'beside'> {
  readonly compared: readonly CountedComparison[]
  /** For a report: who quotes what it tells; '' for a quotation. */
  readonly quotedBy: string
  /** What is said of it where no other text has it: an article is one of several, a transcript is no outlet. */
  readonly alone: string
}

/** Returns who said a quotation, how we know, and how other outlets print it. */
export function quotationNote(
  index: EditionIndex,
  entry: AttributedQuotation,
  named: Pick<NoteAnchor, 'order' | 'label'> & { readonly voice: number },
): DraftNote {
  const { quotation } = entry
  const { order, label, voice } = named
  const compared = noteComparisons(index, entry)
  return {
    about: [{ id: noteAnchor(quotation), at: `#${anchorOf(quotation)}`, order, label }],
    voice,
    said: saidOfQuotation(index, entry),
    kind: kindWord(index, quotation),
    reported: quotation.kind === 'indirect',
    evidence: evidenceOf(index, entry),
    statements: compared.map(({ path, title }) => ({ path, title })),
    compared: compared.filter((one) => one.others.length + one.same.length + one.reported.length > 0),
    quotedBy: quotation.kind === 'indirect' ? whoQuotes(index, entry) : '',
    alone: aloneWords(index, entry),
    line: lineLink(index, index.article(quotation.article), quotation.start),
  }
}

function aloneWords(index: EditionIndex, { quotation }: AttributedQuotation): string {
  if (!index.article(quotation.article).transcript) return 'only here'
  return quotation.within === null ? 'no outlet quotes it' : 'said elsewhere, so no record of it'
}

function whoQuotes(index: EditionIndex, { quotation, utterances }: AttributedQuotation): string {
  const { number } = index.outletOf(quotation.article)
  const quoting = outletsOf(
    index,
    utterances.flatMap((id) => index.utterance(id).utterance.witnesses),
  )
  const others = quoting.filter((mark) => mark.number !== number).length
  return others === 0 ? 'quoted in this article' : `quoted by ${countOf(others, 'other outlet')}`
}
