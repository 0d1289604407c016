import { expect, test } from 'vitest'
import { withoutEnd } from '../../../src/edition/text/without-end.ts'

test.each([
  ['We go …', /[…\s]/u, 'We go'],
  ['We … go', /[…\s]/u, 'We … go'],
  ['…', /[…\s]/u, ''],
  ['', /./u, ''],
  ['We go 🚢🚢', /[\p{So}\s]/u, 'We go'],
  ['We go 🚢', /[^\S]/u, 'We go 🚢'],
  ['lone \ud83d', /\s/u, 'lone \ud83d'],
  ['go\ude00', /[^\p{L}]/u, 'go'],
] as const)('%j without %s at its end is %j', (text, ends, left) => {
  expect(withoutEnd(text, ends)).toBe(left)
})
