import type { AttributedQuotation, CollatedUtterance } from '../model/edition.ts'
import type { NoteComparison } from '../model/page-article.ts'
import { sure } from '../sure.ts'
import { collationTable, type Row } from './collation-table.ts'
import type { EditionIndex } from './edition-index.ts'
import { type Column, columnsOf } from './side-by-side.ts'
import { shorten, titleOf } from './slices.ts'
import { onlyReporting } from './utterance-label.ts'
import { numberWord } from './wording.ts'

/** Other wordings shown beside a quotation; the utterance's page has all. */
const SHOWN = 2
/** Characters of each. */
const LENGTH = 130

export interface CountedComparison extends NoteComparison {
  /** How many other wordings there are in all. */
  readonly count: number
  /** Characters of this statement that the quotation itself prints; 0 for a report. */
  readonly own: number
}

/**
 * Returns how others print the statements of a quotation: those with the same words, the other wordings, and who
 * reports it without quoting. For a report all wordings are other ones.
 */
export function noteComparisons(index: EditionIndex, entry: AttributedQuotation): CountedComparison[] {
  return entry.utterances.map((id) => comparison(index, entry, index.utterance(id)))
}

function comparison(
  index: EditionIndex,
  { quotation }: AttributedQuotation,
  collated: CollatedUtterance,
): CountedComparison {
  const { utterance } = collated
  const table = collationTable(index, collated)
  const columns = columnsOf(table)
  const own = columns.find((column) =>
    column.prints.some((print) => print.some((row) => row.witness.quotation === quotation.id)),
  )
  const outlet = index.outletOf(quotation.article).number
  const others = columns.filter((column) => column !== own)
  return {
    path: index.utterancePath(utterance.id),
    title: titleOf(index, utterance),
    count: others.length,
    own: utterance.witnesses
      .filter((witness) => witness.quotation === quotation.id)
      .reduce((sum, witness) => sum + witness.end - witness.start, 0),
    same: own ? own.outlets.filter((mark) => mark.number !== outlet) : [],
    others: others.slice(0, SHOWN).map((column) => shownWording(index, column)),
    reported: onlyReporting(index, collated).filter((mark) => mark.number !== outlet),
    more: others.length > SHOWN ? numberWord(others.length - SHOWN) : '',
  }
}

function shownWording(index: EditionIndex, column: Column): NoteComparison['others'][number] {
  const length = ({ witness }: Row) => witness.end - witness.start
  const row = column.prints[0].reduce((best, one) => (length(one) > length(best) ? one : best))
  const article = index.article(row.witness.article)
  const segment = sure(row.witness.segments[0], 'segment of a witness')
  const { slice, cut } = shorten(article, segment, LENGTH)
  return {
    outlets: column.outlets,
    slice,
    cut: cut || row.witness.segments.length > 1,
  }
}
