import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { editDistance } from '../../../src/edition/text/edit-distance.ts'

describe('how many letters have to change', () => {
  it.each([
    ['', '', 0],
    ['roe', 'roe', 0],
    ['', 'roe', 3],
    ['roe', '', 3],
    ['roe', 'row', 1],
    ['sergei', 'sergey', 1],
    ['jachor', 'yakhor', 2],
    ['ferry', 'fery', 1],
    ['fery', 'ferry', 1],
    ['abc', 'cab', 2],
  ])('from “%s” to “%s”', (left, right, changes) => {
    expect(editDistance(left, right)).toBe(changes)
  })

  it('is as far one way as the other, and never further than by a third word', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 6 })
    fc.assert(
      fc.property(word, word, word, (one, other, third) => {
        expect(editDistance(one, other)).toBe(editDistance(other, one))
        expect(editDistance(one, other)).toBeLessThanOrEqual(
          editDistance(one, third) + editDistance(third, other),
        )
      }),
    )
  })
})
