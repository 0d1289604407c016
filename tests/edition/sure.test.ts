import { expect, it } from 'vitest'
import { endsOf, sure } from '../../src/edition/sure.ts'

it.each([0, '', false])('gives back %j, which is there', (value) => {
  expect(sure(value, 'value')).toBe(value)
})

it.each([null, undefined])('says that what is missing (%j) is our own bug, and what it was', (nothing) => {
  expect(() => sure(nothing, 'row of this witness')).toThrow('As Quoted has a bug: no row of this witness')
})

it.each([
  [
    [3, 5, 8],
    [3, 8],
  ],
  [[7], [7, 7]],
])('gives the ends of %j', (things, ends) => {
  expect(endsOf(things, 'line')).toEqual(ends)
})

it('has no ends of nothing to give', () => {
  expect(() => endsOf([], 'line')).toThrow('As Quoted has a bug: no line')
})
