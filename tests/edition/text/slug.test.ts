import { describe, expect, it } from 'vitest'
import { distinctSlug, slugOf } from '../../../src/edition/text/slug.ts'

describe('words in an address', () => {
  it.each([
    ['lose capitals, accents and apostrophes', 'Zoë O’Écuyer', 60, 'zoe-oecuyer'],
    ['keep letters that have no accent to lose', 'Роу', 60, 'роу'],
    ['end at a word’s end', 'the ferry stops', 9, 'the-ferry'],
    ['end before a word that does not fit', 'the ferry stops', 8, 'the'],
    ['are cut inside a first word that does not fit', 'ferryman', 5, 'ferry'],
    ['are not cut inside a character', '𐐨𐐩𐐪', 3, '𐐨'],
    ['are something else where nothing is left', '…', 60, 'speaker'],
  ])('%s', (_, words, limit, slug) => {
    expect(slugOf(words, 'speaker', limit)).toBe(slug)
  })

  it('have a number where they are taken', () => {
    const taken = new Set(['roe'])
    expect([distinctSlug('roe', taken), distinctSlug('roe', taken), distinctSlug('doe', taken)]).toEqual([
      'roe-2',
      'roe-3',
      'doe',
    ])
  })
})
