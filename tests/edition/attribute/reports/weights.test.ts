import fc from 'fast-check'
import { expect, it } from 'vitest'
import { ALL, type Trait } from '../../../../src/edition/attribute/reports/trait.ts'
import { likelihood, tabulate } from '../../../../src/edition/attribute/reports/weights.ts'

const traits = fc.integer({ min: 1, max: 2 ** 30 - 1 })

it('a likelihood is that of the sum of all weights, those of traits that have none left out', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(traits, fc.double({ min: -9, max: 9, noNaN: true })), { maxLength: 300 }),
      fc.array(traits, { maxLength: 30 }),
      (weighed, others) => {
        const weights = new Map<Trait, number>([...weighed, [ALL, -0.5]])
        const asked = [...weighed.slice(0, 20).map(([trait]) => trait), ...others]
        const sum = asked.reduce((all, trait) => all + (weights.get(trait) ?? 0), -0.5)
        expect(likelihood(asked, tabulate(weights))).toBe(1 / (1 + Math.exp(-sum)))
      },
    ),
  )
})

it('without any weight everything is as likely as not', () => {
  expect(likelihood([1, 2], tabulate(new Map()))).toBe(0.5)
})
