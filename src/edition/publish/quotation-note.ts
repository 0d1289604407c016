import type { Article } from '../model/article.ts'
import type { AttributedQuotation, CollatedUtterance } from '../model/edition.ts'
import type { OutletMark, Pieces, QuotationNote } from '../model/page.ts'
import type { Span } from '../model/span.ts'
import { collationTable } from './collation-table.ts'
import { anchorOf, lineLink } from './contexts.ts'
import type { EditionIndex } from './edition-index.ts'
import { kindWord } from './kind-word.ts'
import { saidOfQuotation } from './said.ts'
import { sentenceToPieces } from './sentence-to-pieces.ts'
import { columnMarks, columnsOf } from './side-by-side.ts'
import { joinSpans, shorten, sliceOf, titleOf } from './slices.ts'
import { countOf, numberWord, sentenceCase } from './wording.ts'

/** Other wordings shown beside a quotation; the utterance's page has all. */
const SHOWN = 2

const CONFIDENCE = { sure: 'sure', likely: 'likely', open: 'open' } as const

/** Returns what stands beside a quotation: who said it, how we know, and how other outlets print it. */
export function quotationNote(
  index: EditionIndex,
  entry: AttributedQuotation,
  number: number,
  voice: number,
): QuotationNote {
  const { quotation } = entry
  const article = index.article(quotation.article)
  const speaker = index.speaker(entry.speaker)
  const utterances = entry.utterances.flatMap((id) => otherWordings(index, entry, index.utterance(id)))
  const others = utterances.reduce((sum, one) => sum + one.count, 0)
  const same = utterances.some((one) => one.same.length > 0)
  return {
    id: `note-${quotation.start}`,
    number,
    voice,
    speaker: speaker ? { path: index.speakerPath(speaker.id), text: speaker.name } : null,
    said: saidOfQuotation(index, entry),
    kind: kindWord(index, quotation),
    how: howWeKnow(index, entry),
    elsewhere:
      others > 0 ? sentenceCase(countOf(others, 'other wording')) : same ? 'The same words elsewhere' : '',
    utterances: utterances.map(({ count: _, ...one }) => one),
    line: { ...lineLink(index, article, quotation.start), text: anchorOf(quotation) },
  }
}

function howWeKnow(index: EditionIndex, { quotation, attribution, corrected }: AttributedQuotation): Pieces {
  const article = index.article(quotation.article)
  const told = (sentence: string) => sentenceToPieces(sentence, article, quotation)
  if (corrected) return told(`Set by the editor: ${corrected}`)
  const rule = attribution.rule.replace(/-/gu, ' ').replace(/[“”]/gu, '')
  if (!attribution.speaker) {
    const why = attribution.reason
      ? sentenceCase(attribution.reason).replace(/\.$/u, '')
      : 'No rule found a speaker'
    return told(`${why} (${rule}).`)
  }
  const spans = [attribution.mention, attribution.cue, attribution.antecedent].filter((span) => span !== null)
  spans.sort((a, b) => a.start - b.start)
  const pieces: Pieces[] = joinSpans(article, spans).map((slice) => [{ kind: 'slice', slice }])
  return [
    { kind: 'words', text: `${sentenceCase(CONFIDENCE[attribution.confidence])}, by the rule ${rule}` },
    ...pieces.flatMap(
      (piece, position): Pieces => [{ kind: 'words', text: position ? ' … ' : ': ' }, ...piece],
    ),
    ...occasionWords(article, attribution.occasion),
    { kind: 'words', text: '.' },
  ]
}

/** The article's own words for when it was said. */
function occasionWords(article: Article, span: Span | null): Pieces {
  if (!span) return []
  return [
    { kind: 'words', text: '; when: ' },
    { kind: 'slice', slice: sliceOf(article, span) },
  ]
}

function otherWordings(index: EditionIndex, entry: AttributedQuotation, collated: CollatedUtterance) {
  const table = collationTable(index, collated)
  const columns = columnsOf(table)
  const own = columns.find((column) =>
    column.prints.some((print) => print.some((row) => row.witness.quotation === entry.quotation.id)),
  )
  if (!own) return []
  const outlet = index.outletOf(entry.quotation.article).number
  const marks = (column: (typeof columns)[number]): OutletMark[] => columnMarks(column, table)
  const others = columns.filter((column) => column !== own)
  return [
    {
      path: index.utterancePath(collated.utterance.id),
      title: titleOf(index, collated.utterance),
      count: others.length,
      same: marks(own).filter((mark) => mark.number !== outlet),
      others: others.slice(0, SHOWN).map((column) => {
        const print = column.prints[0] ?? []
        const row = print.toSorted(
          (a, b) => b.witness.end - b.witness.start - (a.witness.end - a.witness.start),
        )[0]
        if (!row) throw new Error('As Quoted has a bug: a column without a witness')
        const article = index.article(row.witness.article)
        const segment = row.witness.segments[0] ?? row.witness
        const { slice, cut } = shorten(article, segment, 130)
        return {
          outlets: marks(column),
          slice: slice ?? sliceOf(article, segment),
          cut: cut || row.witness.segments.length > 1,
        }
      }),
      more: others.length > SHOWN ? numberWord(others.length - SHOWN) : '',
    },
  ]
}
