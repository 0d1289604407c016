import fc from 'fast-check'
import { expect, it } from 'vitest'
import { nameFormOf } from '../../../../src/edition/attribute/mentions/name-form.ts'
import { DETERMINERS } from '../../../../src/edition/language/english/clause-words.ts'
import { beginsPlace, namesOfNations, nationOf } from '../../../../src/edition/language/english/nations.ts'
import { BODY_NOUNS } from '../../../../src/edition/language/english/organisations.ts'
import { namesOfRegions } from '../../../../src/edition/language/english/regions.ts'
import {
  HONORIFICS,
  roleFamilies,
  roleNouns,
  singularRole,
  TITLE_WORDS,
} from '../../../../src/edition/language/english/roles.ts'

const nouns = [...roleNouns()]
const words = fc.oneof(
  fc.constantFrom(...nouns, ...nouns.map((noun) => `${noun}s`), ...nouns.map((noun) => `co-${noun}`)),
  fc.constantFrom(...namesOfNations(), ...namesOfRegions()).map((name) => name.split(' ')[0] as string),
  fc.constantFrom(...HONORIFICS.keys(), ...TITLE_WORDS, ...DETERMINERS, ...BODY_NOUNS),
  fc.stringMatching(/^[a-z'-]{1,12}$/u),
)

it('tells of a word what each table tells of it', () => {
  fc.assert(
    fc.property(words, (word) => {
      const form = nameFormOf(word)
      expect(form.isRole).toBe(roleFamilies(word) !== undefined)
      expect(form.plural).toBe(singularRole(word) ?? '')
      expect(form.nation).toBe(nationOf(word) ?? '')
      expect(form.beginsPlace).toBe(beginsPlace(word))
      expect(form.isCourtesy).toBe(HONORIFICS.has(word))
      expect(form.isTitleWord).toBe(TITLE_WORDS.has(word))
      expect(form.isDeterminer).toBe(DETERMINERS.has(word))
      expect(form.isBody).toBe(BODY_NOUNS.has(word))
    }),
    { numRuns: 1000 },
  )
})

it('knows who is told of by an age or by children', () => {
  expect(['57-year-old', 'baker-turned-pilot', 'mother-of-three'].map(nameFormOf)).toMatchObject(
    Array.from({ length: 3 }, () => ({ isCompound: true, speaks: true, isRole: false })),
  )
})
