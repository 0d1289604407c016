import fc from 'fast-check'
import { expect, it } from 'vitest'
import { sortFew } from '../../../src/edition/text/sort-few.ts'

it('sorts as a list sorts itself, and what is equal keeps its order', () => {
  const items = fc.array(fc.tuple(fc.integer({ min: 0, max: 5 }), fc.integer()), { maxLength: 30 })
  const byFirst = ([a]: [number, number], [b]: [number, number]) => a - b
  fc.assert(
    fc.property(items, (few) => {
      expect(sortFew([...few], byFirst)).toEqual(few.toSorted(byFirst))
    }),
  )
})
