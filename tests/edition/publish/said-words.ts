import type { Pieces } from '../../../src/edition/model/page-words.ts'

/** Returns a sentence in pieces as a reader sees it: slices between true marks, outlets by their names. */
export function saidWords(pieces: Pieces): string {
  return pieces
    .map((piece) => {
      if (piece.kind === 'outlet') return piece.outlet.name
      return piece.kind === 'slice' ? `“${piece.slice.text}”` : piece.text
    })
    .join('')
}
