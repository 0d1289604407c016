import fc from 'fast-check'
import { expect, it } from 'vitest'
import { nameFormOf } from '../../../../src/edition/attribute/mentions/name-form.ts'
import { OPENERS_OF_WORD, openersIn } from '../../../../src/edition/attribute/occasions/openers-in.ts'
import { reportFormOfWord, wordsOfReports } from '../../../../src/edition/attribute/reports/report-form.ts'
import { wordFormAt } from '../../../../src/edition/attribute/tokens/word-form.ts'
import { CUE_OPENERS, cueOf, mayBeginCue } from '../../../../src/edition/language/english/cue-of.ts'
import { namesOfNations } from '../../../../src/edition/language/english/nations.ts'
import { roleNouns, roleNounsInPlural } from '../../../../src/edition/language/english/roles.ts'

const told = [
  ...roleNouns(),
  ...roleNounsInPlural(),
  ...namesOfNations(),
  ...CUE_OPENERS,
  ...wordsOfReports(),
]
const small = fc.oneof(
  fc.constantFrom(...told, ...OPENERS_OF_WORD.keys()).map((words) => words.split(' ')[0] as string),
  fc.stringMatching(/^[a-z][a-z'-]{0,9}[a-z]s?$/u),
)

it('tells of a printed word what every table tells of it, also where one look-up tells that none does', () => {
  fc.assert(
    fc.property(small, fc.boolean(), (normal, capital) => {
      const printed = capital ? normal.charAt(0).toUpperCase() + normal.slice(1) : normal
      fc.pre(!/'s?$/u.test(normal) && /^[a-z]/u.test(normal))
      expect(wordFormAt(printed, 0, printed.length)).toEqual({
        kind: 'word',
        text: printed,
        normal,
        possessive: false,
        capital,
        mayBeNamed: capital || nameFormOf(normal).speaks || nameFormOf(normal).stands,
        name: nameFormOf(normal),
        cue: cueOf(normal),
        mayBeginCue: mayBeginCue(normal),
        report: reportFormOfWord(normal, false, capital),
        openers: openersIn(normal),
      })
    }),
    { numRuns: 2000 },
  )
})

it.each([
  ['Roe’s', { kind: 'word', normal: 'roe', possessive: true, capital: true }],
  ['Éire', { kind: 'word', normal: 'éire', possessive: false, capital: true }],
  ['1st', { kind: 'word', normal: '1st', possessive: false, capital: false }],
  ['—', { kind: 'stop', normal: '—', possessive: false, capital: false }],
])('tells what %s is by its letters', (printed, form) => {
  expect(wordFormAt(printed, 0, printed.length)).toMatchObject(form)
})
