import { describe, expect, it } from 'vitest'
import { locate } from '../../../src/edition/text/locate.ts'

describe('line and column of a place', () => {
  it.each([
    ['“No,” she said', 0, '1:1'],
    ['“No,” she said', 6, '1:7'],
    ['It rained.\n“No,” she said', 11, '2:1'],
    ['It rained.\r\n“No,” she said', 13, '2:2'],
    ['It rained.\r“No,” she said', 11, '2:1'],
    ['a\n\nb', 3, '3:1'],
    ['a\r\n\r\nb', 5, '3:1'],
  ])('%j at %i', (text, offset, place) => {
    expect(locate(text, offset)).toBe(place)
  })
})
