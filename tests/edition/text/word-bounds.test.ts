import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { beginsWord, nextWord, wordEnd } from '../../../src/edition/text/word-bounds.ts'

/** The words of a text as they are found one after the other. */
function wordsOf(text: string, end = text.length): string[] {
  const found: string[] = []
  for (let at = nextWord(text, 0, end); at < end; ) {
    const to = wordEnd(text, at, end)
    found.push(text.slice(at, to))
    at = nextWord(text, to, end)
  }
  return found
}

describe('where a word begins and ends', () => {
  it.each([
    ['“We will sign,” she said.', ['We', 'will', 'sign', 'she', 'said']],
    ['azAZ09', ['azAZ09']],
    ['a`z{a@Z[A/0:9', ['a', 'z', 'a', 'Z', 'A/0', '9']],
    ['O’Hara’s don’t, the boys’ boat', ['O’Hara’s', 'don’t', 'the', 'boys', 'boat']],
    ['well-known U.S. R&D and/or', ['well-known', 'U.S', 'R&D', 'and/or']],
    ['1,500.25 – 3%', ['1,500.25', '3']],
    ['Übergröße Łódź naïve', ['Übergröße', 'Łódź', 'naïve']],
    ['e\u0301te\u0301', ['e\u0301te\u0301']],
    ['co\u00adoperate', ['co\u00adoperate']],
    ['word\u2060less', ['word\u2060less']],
    ['a\u2010b a\u2011b a\u2013b', ['a\u2010b', 'a\u2011b', 'a', 'b']],
    ['𝐀𝐁 🙂 c', ['𝐀𝐁', 'c']],
    ['世界 мир', ['世界', 'мир']],
    ['-- … --', []],
    ['wait - no', ['wait', 'no']],
    ['', []],
  ])('%s', (text, words) => {
    expect(wordsOf(text)).toEqual(words)
  })

  it('a word stops where its text does', () => {
    expect(wordsOf('harbour', 4)).toEqual(['harb'])
    expect(wordsOf('don’t', 4)).toEqual(['don'])
    expect(nextWord('…', 0, 1)).toBe(1)
  })
})

it('the first letters of words are told without reading from the beginning of the text', () => {
  const signs = [
    'a',
    'B',
    '7',
    'é',
    'e\u0301',
    '𝐀',
    '世',
    '’',
    "'",
    '-',
    ',',
    '.',
    ' ',
    '“',
    '—',
    '\u00ad',
    '\u2060',
  ]
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...signs), { maxLength: 14 }), (drawn) => {
      const text = drawn.join('')
      const begun = new Set<number>()
      const letters: number[] = []
      for (let at = nextWord(text, 0, text.length); at < text.length; ) {
        begun.add(at)
        at = nextWord(text, wordEnd(text, at, text.length), text.length)
      }
      for (let at = 0; at < text.length; at++) if (nextWord(text, at, text.length) === at) letters.push(at)
      expect(letters.filter((at) => beginsWord(text, at))).toEqual([...begun])
    }),
  )
})
