import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { startWordTable } from '../../../src/edition/text/word-table.ts'

function countingTable() {
  const made: string[] = []
  const wordAt = startWordTable((text) => {
    made.push(text)
    return { text }
  })
  return { made, wordAt }
}

describe('the table of printed words', () => {
  it('makes one record for a word, wherever it is printed', () => {
    const { made, wordAt } = countingTable()
    const text = 'Roe met Roe and roe'
    expect(wordAt(text, 0, 3)).toBe(wordAt(text, 8, 11))
    expect(wordAt(text, 16, 19).text).toBe('roe')
    expect(wordAt('A Roe', 2, 5)).toBe(wordAt(text, 0, 3))
    expect(made).toEqual(['Roe', 'roe'])
  })

  it('keeps apart whatever is printed otherwise, like a map of the words', () => {
    const words = fc.array(
      fc.string({ unit: fc.constantFrom('a', 'b', 'é', '’', '𝐀', '\u0301'), maxLength: 5 }),
    )
    fc.assert(
      fc.property(words, (drawn) => {
        const { made, wordAt } = countingTable()
        const text = drawn.join('')
        let start = 0
        for (const word of drawn) {
          expect(wordAt(text, start, start + word.length).text).toBe(word)
          start += word.length
        }
        expect(made).toEqual([...new Set(drawn)])
      }),
    )
  })

  it('starts anew where there are more words than a story has', () => {
    const { made, wordAt } = countingTable()
    const text = Array.from({ length: 50_001 }, (_, number) => String(100_000 + number)).join('')
    for (let at = 0; at < text.length; at += 6)
      expect(wordAt(text, at, at + 6).text).toBe(text.slice(at, at + 6))
    expect(made).toHaveLength(50_001)
    wordAt(text, text.length - 6, text.length)
    expect(made).toHaveLength(50_001)
    wordAt(text, 0, 6)
    expect(made).toHaveLength(50_002)
  })
})
