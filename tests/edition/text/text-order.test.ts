import { expect, it } from 'vitest'
import { textOrder } from '../../../src/edition/text/text-order.ts'

it('sorts by code units, whatever a language would say', () => {
  expect(['b', 'Z', 'ä', 'a', '10', '9', ''].sort(textOrder)).toEqual(['', '10', '9', 'Z', 'a', 'b', 'ä'])
})

it('leaves equal texts where they are', () => {
  expect(textOrder('gate', 'gate')).toBe(0)
})
