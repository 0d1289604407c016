import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sameSpelling } from '../../../src/edition/text/same-spelling.ts'
import { startSpellingIndex } from '../../../src/edition/text/spelling-index.ts'

const FAMILIES = [
  'zelensky',
  'zelenskyy',
  'zelenskiy',
  'yurkevich',
  'jurkewitsch',
  'sergei',
  'sergey',
  'roth',
  'ross',
]

/** Family names, one or two of their letters changed, and words of few letters that are near one another by chance. */
const names = fc.oneof(
  fc.constantFrom(...FAMILIES),
  fc
    .tuple(fc.constantFrom(...FAMILIES), fc.nat(9), fc.constantFrom('', 'a', 'y', 'z', 'sh', 'é'))
    .map(([name, at, letters]) => name.slice(0, at) + letters + name.slice(at + 1)),
  fc.string({ unit: fc.constantFrom('a', 'b', 'k', 's', 'h'), minLength: 1, maxLength: 10 }),
)

describe('an index of spellings', () => {
  it('finds every name that may be another spelling, as asking each of them does', () => {
    fc.assert(
      fc.property(fc.array(names, { maxLength: 30 }), names, (known, name) => {
        const index = startSpellingIndex()
        for (const one of known) index.add(one)
        const expected = [...new Set(known)].filter((one) => sameSpelling(one, name))
        expect([...index.like(name)].sort()).toEqual(expected.sort())
      }),
      { numRuns: 1000 },
    )
  })
})
