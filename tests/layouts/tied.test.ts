import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { tied } from '../../src/layouts/tied.ts'

const sheet = readFileSync('src/styles/tied.css', 'utf8')

test('words carry a class for each note that goes by them', () => {
  expect(tied('e', [3, 4])).toBe(' e3 e4')
  expect(tied('h', [])).toBe('')
})

test('the style sheet ties as many notes to their words as the pages do, and each to its own', () => {
  const pairs = [...sheet.matchAll(/:has\(\.h(\d+):is\([^)]*\)\) \.e(\d+)\b/gu)].map(([, h, e]) => [h, e])
  const orders = Array.from({ length: 100 }, (_, at) => at + 1)
  const classes = tied('h', orders).trim().split(' ')
  expect(pairs).toEqual(classes.map((name) => [name.slice(1), name.slice(1)]))
  expect(pairs.length).toBeGreaterThan(20)
})
