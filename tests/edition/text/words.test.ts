import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { countWords, hasWord, wordsOf } from '../../../src/edition/text/words.ts'

/** What a word is, said once more and in another way. */
const WORD =
  /[\p{L}\p{N}\p{M}][\p{L}\p{N}\p{M}\u00ad\u2060]*(?:['’‘ʼ\-‐‑.,&/][\p{L}\p{N}\p{M}][\p{L}\p{N}\p{M}\u00ad\u2060]*)*/gu

const PIECES = [
  ...[
    'a',
    'Z',
    'Roe',
    '5',
    ' ',
    '\n',
    '_',
    '.',
    ',',
    '’',
    '‘',
    "'",
    'ʼ',
    '-',
    '‐',
    '‑',
    '&',
    '/',
    '—',
    '“',
    '”',
  ],
  ...['\u00ad', '\u2060', '\u200b', 'é', 'e\u0301', '\u0301', 'ß', 'я', 'ª', '²', '×', '水', '\u00a0'],
  ...['\ud83d\ude00', '\ud835\udc00', '\ud835', '\udc00'],
]
const texts = fc.array(fc.constantFrom(...PIECES), { maxLength: 30 }).map((list) => list.join(''))

describe('the words of a text', () => {
  it.each([
    ['Roe’s well-known U.S. plan', ['Roe’s', 'well-known', 'U.S', 'plan']],
    ['“1.5 or 1,000,” she said—twice.', ['1.5', 'or', '1,000', 'she', 'said', 'twice']],
    ['so\u00adon a\u2060b', ['so\u00adon', 'a\u2060b']],
    ['‘twas rock-’n’-roll', ['twas', 'rock', 'n', 'roll']],
  ])('stop at what joins no letters: %s', (text, words) => {
    expect(wordsOf(text).map((word) => word.text)).toEqual(words)
  })

  it('are the same by their pattern, wherever one begins and ends to read', () => {
    fc.assert(
      fc.property(texts, fc.nat(30), fc.nat(30), (text, one, other) => {
        const start = Math.min(one, other, text.length)
        const end = Math.min(Math.max(one, other), text.length)
        const expected = Array.from(text.slice(start, end).matchAll(WORD), (match) => ({
          start: start + match.index,
          end: start + match.index + match[0].length,
          text: match[0],
        }))
        const words = wordsOf(text, start, end)
        expect(words.map(({ normal: _, ...word }) => word)).toEqual(expected)
        expect(countWords(text, start, end)).toBe(expected.length)
        expect(hasWord(text, start, end)).toBe(expected.length > 0)
      }),
      { numRuns: 3000 },
    )
  })
})
