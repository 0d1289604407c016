import fc from 'fast-check'
import { expect, it } from 'vitest'
import { cutPiece, nextPiece, type Piece } from '../../../../src/edition/attribute/tokens/pieces.ts'
import { hashOf } from '../../../../src/edition/text/word-hash.ts'

function pieces(text: string, start = 0, end = text.length): string[] {
  const piece: Piece = { end: 0, hash: 0 }
  const cut: string[] = []
  for (let at = nextPiece(text, start, end); at < end; at = nextPiece(text, piece.end, end)) {
    cutPiece(piece, text, at, end)
    expect(piece.hash).toBe(hashOf(text, at, piece.end))
    cut.push(text.slice(at, piece.end))
  }
  return cut
}

it.each([
  ['He said it’s over.', 'He|said|it’s|over|.'],
  ["the crews' well-known U.S. boss (45)", "the|crews'|well-known|U.S|.|boss|(|45|)"],
  ['Roe--who left -- said - “no”', 'Roe|--|who|left|--|said|-|“|no|”'],
  ['R&D, 1.5 and/or Mlle. d’É', 'R&D|,|1.5|and/or|Mlle|.|d’É'],
])('cuts %s', (text, cut) => {
  expect(pieces(text).join('|')).toBe(cut)
})

it('lets nothing behind the end hold a word together', () => {
  expect(pieces('it’s well-known', 0, 3)).toEqual(['it’'])
  expect(pieces('it’s well-known', 5, 10)).toEqual(['well', '-'])
})

const PIECE = /[\p{L}\p{N}\p{M}]+(?:['’‘\-‐‑.&/][\p{L}\p{N}\p{M}]+)*['’]?|--+|[^\s\p{L}\p{N}\p{M}]/gu

it('cuts any text as the pattern of a piece does', () => {
  const unit = fc.constantFrom(
    ...'aaaaZ9 ',
    ..."'’‘-‐‑.&/,",
    '—',
    '“',
    'é',
    '\u0301',
    '𝐀',
    '\u00a0',
    '«',
    'ª',
    '\u2060',
  )
  fc.assert(
    fc.property(fc.string({ unit, maxLength: 12 }), (text) => {
      expect(pieces(text)).toEqual(text.match(PIECE) ?? [])
    }),
    { numRuns: 2000 },
  )
})
