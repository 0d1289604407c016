import type { Pieces } from '../model/page-words.ts'
import { isolatePrinted } from '../text/show-controls.ts'

/**
 * Returns pieces as plain text, slices between true marks and our ellipsis outside them, outlets by their names:
 * `The Lantern leaves out “at any price” … and does not mark the cut.`
 */
export function plainWords(pieces: Pieces): string {
  return pieces
    .map((piece) => {
      if (piece.kind === 'outlet') return piece.outlet.name
      if (piece.kind !== 'slice') return piece.text
      const printed = isolatePrinted(`“${piece.slice.text.replace(/\s+/gu, ' ')}”`)
      return `${printed}${piece.cut ? '\u00a0…' : ''}`
    })
    .join('')
}
