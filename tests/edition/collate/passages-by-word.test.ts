import fc from 'fast-check'
import { expect, it } from 'vitest'
import { lemmasOf, sameLemma } from '../../../src/edition/collate/lemma.ts'
import { type Content, passagesByWord } from '../../../src/edition/collate/passages-by-word.ts'

const read = (words: string): Content => words.split(' ').map(lemmasOf)
const passages = ['plans sell dock', 'sold docks', 'ferry sails dock', 'guard blocked gate'].map(read)

it.each([
  ['plans sell dock', 0.6, [0, 1]],
  ['plans sell dock', 0.1, [0, 1, 2]],
  ['guards block gates', 1, [3]],
  ['lamps', 0.6, []],
])('of “%s” at least %d: who may have as much', (words, share, expected) => {
  const found = passagesByWord(passages)(read(words), share)
  expect(found).toEqual(expect.arrayContaining(expected))
  expect(found).toEqual([...found].sort((a, b) => a - b))
})

it('names nobody where nobody has one of the words', () => {
  expect(passagesByWord(passages)(read('lamps went out'), 0.6)).toEqual([])
})

it('leaves out nobody who has enough', () => {
  const passage = fc.array(fc.constantFrom(...'sell sold dock docks ferry gate plan'.split(' ')), {
    minLength: 1,
    maxLength: 6,
  })
  fc.assert(
    fc.property(fc.array(passage), passage, fc.constantFrom(0.3, 0.6, 0.8, 1), (all, words, share) => {
      const [others, one] = [all.map((own) => own.map(lemmasOf)), words.map(lemmasOf)]
      const enough = others.flatMap((other, at) => {
        const shared = one.filter((word) => other.some((there) => sameLemma(word, there)))
        return shared.length >= one.length * share ? [at] : []
      })
      expect(passagesByWord(others)(one, share)).toEqual(expect.arrayContaining(enough))
    }),
  )
})
