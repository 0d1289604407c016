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

  it('keeps apart words that were chosen to stand in one place', () => {
    // "Aa" and "BB" have one value in the polynomial, and so have all words of as many pairs of them.
    const { made, wordAt } = countingTable()
    const words = Array.from({ length: 4096 }, (_, number) =>
      Array.from({ length: 12 }, (_, bit) => (number & (1 << bit) ? 'Aa' : 'BB')).join(''),
    )
    for (const word of [...words, ...words]) expect(wordAt(` ${word}`, 1, 1 + word.length).text).toBe(word)
    expect(made).toEqual(words)
  })

  it('starts anew where there are more words than a story has', () => {
    const { made, wordAt } = countingTable()
    const text = Array.from({ length: 50_100 }, (_, number) => spread(number)).join('')
    const look = (from: number, to: number) => {
      for (let at = 7 * from; at < 7 * to; at += 7)
        expect(wordAt(text, at, at + 7).text).toBe(text.slice(at, at + 7))
    }
    look(0, 50_100)
    expect(made).toHaveLength(50_100)
    look(50_050, 50_100)
    expect(made).toHaveLength(50_100)
    look(0, 50)
    expect(made.length).toBeGreaterThan(50_100)
  })
})

/** Seven letters and figures, far from those of the next number. */
function spread(number: number): string {
  return (Math.imul(number + 1, 0x9e3779b1) >>> 0).toString(36).padStart(7, '0')
}
