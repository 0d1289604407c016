import { expect, test } from 'vitest'
import { wholeCharacter } from '../../../src/edition/text/whole-character.ts'

test.each([
  ['at the beginning', 0, 0],
  ['between two characters', 1, 1],
  ['inside a character', 2, 1],
  ['behind a character of two units', 3, 3],
  ['between characters of two units', 5, 5],
  ['at the end', 6, 6],
  ['beyond the end', 7, 7],
])('a cut %s', (_, at, cut) => {
  expect(wholeCharacter('a🚢🚢b', at)).toBe(cut)
})
