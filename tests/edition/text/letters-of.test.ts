import { expect, test } from 'vitest'
import { lettersOf } from '../../../src/edition/text/letters-of.ts'

test.each([
  [0, 'a'],
  [1, 'b'],
  [25, 'z'],
  [26, 'aa'],
  [27, 'ab'],
  [51, 'az'],
  [52, 'ba'],
  [701, 'zz'],
  [702, 'aaa'],
])('the number %i is told by %s', (number, letters) => {
  expect(lettersOf(number)).toBe(letters)
})
