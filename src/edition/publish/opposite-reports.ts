import type { Opposite, OppositeSide } from '../model/opposite.ts'
import type { OppositeReport } from '../model/page-story.ts'
import type { Piece, Pieces } from '../model/page-words.ts'
import { anchorOf, lineLink } from './contexts.ts'
import type { EditionIndex } from './edition-index.ts'
import { sliceOf } from './slices.ts'

/** Returns the pairs of passages that tell the same but for a negation: all of a story, or those of one utterance. */
export function oppositeReports(index: EditionIndex, utterance?: string): OppositeReport[] {
  return index.edition.opposites
    .filter((one) => utterance === undefined || one.utterance === utterance)
    .map((one) => ({
      pieces: oppositePieces(index, one),
      path: one.utterance === null ? null : index.utterancePath(one.utterance),
    }))
}

function oppositePieces(index: EditionIndex, { one, other }: Opposite): Pieces {
  const outlet = (side: OppositeSide): Piece => ({
    kind: 'outlet',
    outlet: index.outletOf(side.article).mark,
  })
  const same = index.outletOf(one.article) === index.outletOf(other.article)
  return [
    outlet(one),
    words(' prints '),
    slicePiece(index, one),
    ...(same ? [words(' and, in another place, ')] : [words('; '), outlet(other), words(' prints ')]),
    slicePiece(index, other),
    words('.'),
  ]
}

/** The words with a link to where the article has them. */
function slicePiece(index: EditionIndex, side: OppositeSide): Piece {
  const article = index.article(side.article)
  // A report that nothing else quotes is not marked on its article's page.
  const entry = side.quotation === null ? null : index.quotation(side.quotation)
  const path = entry?.utterances.length
    ? `${index.articlePath(side.article)}#${anchorOf(entry.quotation)}`
    : lineLink(index, article, side.start).path
  return { kind: 'slice', slice: sliceOf(article, side), path }
}

function words(text: string): Piece {
  return { kind: 'words', text }
}
