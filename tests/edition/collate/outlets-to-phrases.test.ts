import { expect, it } from 'vitest'
import { outletsToPhrases } from '../../../src/edition/collate/outlets-to-phrases.ts'

const outlet = (name: string, passages = 1, of = passages) => ({
  name,
  siglum: name,
  passages: Array.from({ length: passages }, (_, at) => `${name}${at + 1}`),
  of,
})

it.each([
  [[outlet('Bell')], 'Bell'],
  [[outlet('Bell'), outlet('Lantern')], 'Bell and Lantern'],
  [[outlet('Bell'), outlet('Lantern'), outlet('Tidings')], 'Bell, Lantern and Tidings'],
  [['Bell', 'Lantern', 'Tidings', 'Coast'].map((name) => outlet(name)), 'Bell, Lantern and two others'],
  [[outlet('Bell', 1, 2), outlet('Lantern')], 'Bell (in one of its two passages) and Lantern'],
  [[outlet('Bell', 2)], 'Bell (in both its passages)'],
  [[outlet('Bell', 10)], 'Bell (in all its ten passages)'],
  [[outlet('Bell', 10, 12)], 'Bell (in ten of its twelve passages)'],
  [[outlet('Bell', 13)], 'Bell (in all its 13 passages)'],
])('names outlets and how often each says it %#', (outlets, words) => {
  expect(
    outletsToPhrases(outlets)
      .map(({ text }) => text)
      .join(''),
  ).toBe(words)
})
