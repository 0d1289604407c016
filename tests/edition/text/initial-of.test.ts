import { describe, expect, it } from 'vitest'
import { initialOf } from '../../../src/edition/text/initial-of.ts'

describe('what a text begins with', () => {
  it.each([
    ['Roe', 'capital'],
    ['roe', 'small'],
    ['7th', 'figure'],
    ['“Roe”', 'other'],
    ['', 'other'],
    ['@roe', 'other'],
    ['[roe]', 'other'],
    ['`roe', 'other'],
    ['{roe', 'other'],
    ['/7', 'other'],
    [':7', 'other'],
    ['Élan', 'capital'],
    ['élan', 'small'],
    ['Жук', 'capital'],
    ['жук', 'small'],
    ['½', 'figure'],
    ['山', 'other'],
  ])('%s: %s', (text, initial) => {
    expect(initialOf(text)).toBe(initial)
  })
})
