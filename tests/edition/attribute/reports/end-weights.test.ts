import fc from 'fast-check'
import { expect, it } from 'vitest'
import { endTraits } from '../../../../src/edition/attribute/reports/end-traits.ts'
import { endLikelihood, layOutEnds } from '../../../../src/edition/attribute/reports/end-weights.ts'
import type { Reading } from '../../../../src/edition/attribute/reports/reading.ts'
import { EXTENTS, nextEnd, walkEnds } from '../../../../src/edition/attribute/reports/walk-ends.ts'
import { likelihood, tableToWeights } from '../../../../src/edition/attribute/reports/weights.ts'
import { KIND } from '../../../../src/edition/attribute/reports/word-kind.ts'
import { REPORT_END_WEIGHTS } from '../../../../src/edition/language/english/report-end-weights.ts'

const WEIGHTS = tableToWeights(REPORT_END_WEIGHTS)
const ENDS = layOutEnds(WEIGHTS)

/** One sentence of words and signs of these kinds. */
function sentenceOf(kinds: readonly number[]): Reading {
  const units = [{ start: 0, end: kinds.length }]
  return { kinds: [...kinds, 0, 0, 0], tokens: kinds.map(() => ({ unit: 0 })), units } as unknown as Reading
}

it('an end is as likely as all its traits together say', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...Object.values(KIND)), { minLength: 2, maxLength: 60 }),
      fc.constantFrom(...EXTENTS),
      fc.nat(9),
      fc.boolean(),
      (kinds, extent, from, quoted) => {
        const first = Math.min(from, kinds.length - 1)
        const walk = walkEnds(sentenceOf(kinds), first, extent, { stop: kinds.length, quoted })
        while (nextEnd(walk))
          expect(endLikelihood(walk, ENDS)).toBeCloseTo(likelihood(endTraits(walk), WEIGHTS), 12)
      },
    ),
  )
})

it('an end may be surer than any table of chances goes', () => {
  const sure = layOutEnds({ ...WEIGHTS, all: 30 })
  const walk = walkEnds(sentenceOf([KIND.that, KIND.be, KIND.ed]), 0, 'clause', { stop: 3, quoted: false })
  expect(nextEnd(walk)).toBe(true)
  expect(endLikelihood(walk, sure)).toBeGreaterThan(1 - 1e-9)
  expect(endLikelihood(walk, sure)).toBeLessThanOrEqual(1)
})
