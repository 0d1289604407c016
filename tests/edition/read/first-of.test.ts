import { expect, it } from 'vitest'
import { firstOf } from '../../../src/edition/read/first-of.ts'

const names = (count: number) => Array.from({ length: count }, (_, at) => `Paper ${at + 1}`)

it.each([
  [['Courier'], 'Courier'],
  [['Courier', 'Bell'], 'Courier, Bell'],
  [names(14), names(14).join(', ')],
  [names(15), `${names(12).join(', ')} and 3 others`],
  [names(1_999), `${names(12).join(', ')} and 1,987 others`],
])('names all of few and the first of many', (all, expected) => {
  expect(firstOf(all)).toBe(expected)
})
