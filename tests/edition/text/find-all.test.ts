import { describe, expect, it } from 'vitest'
import { findAll } from '../../../src/edition/text/find-all.ts'

describe('all matches of a pattern in a text', () => {
  it.each([
    ['words', 'no bread, no boats', /no/g, [0, 10]],
    ['none', 'no bread', /boat/g, []],
    ['places without a letter, each once', 'aba', /b*/g, [0, 1, 2, 3]],
  ])('%s', (_, text, pattern, places) => {
    expect(findAll(text, pattern).map(({ index }) => index)).toEqual(places)
    expect(findAll(text, pattern)).toEqual([...text.matchAll(pattern)])
  })
})
