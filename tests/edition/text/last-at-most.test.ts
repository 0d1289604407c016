import fc from 'fast-check'
import { expect, test } from 'vitest'
import { lastAtMost } from '../../../src/edition/text/last-at-most.ts'

test('finds what looking through all of them finds', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(20)), fc.integer({ min: -1, max: 21 }), (numbers, most) => {
      const ascending = numbers.toSorted((a, b) => a - b)
      const found = lastAtMost(ascending, (number) => number, most)
      expect(found).toBe(ascending.findLastIndex((number) => number <= most))
    }),
  )
})
