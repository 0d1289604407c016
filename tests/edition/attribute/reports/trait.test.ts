import { expect, it } from 'vitest'
import {
  familyOf,
  numberOf,
  traitInWords,
  traitOf,
  wordFamilyOf,
  wordNumberOf,
  wordTraitOf,
} from '../../../../src/edition/attribute/reports/trait.ts'

it.each([
  ['its parts', traitOf(familyOf('opens'), numberOf('that'), numberOf('comma')), ['opens', 'that comma']],
  ['no part', traitOf(familyOf('all')), ['all', '']],
  [
    'a word and a part',
    wordTraitOf(wordFamilyOf('word and shape'), wordNumberOf('say'), numberOf('that')),
    ['word and shape', 'say that'],
  ],
  ['a word alone', wordTraitOf(wordFamilyOf('word'), wordNumberOf('deny')), ['word', 'deny']],
])('a trait is told by its family and %s', (_, trait, told) => {
  expect(traitInWords(trait)).toEqual(told)
})
