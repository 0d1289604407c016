import { describe, expect, it } from 'vitest'
import { notYet } from '../quote/not-yet.ts'
import type { Row } from '../quote/read-quotations.ts'
import { saidBy } from './read-attributions.ts'

const TOLD: Row[] = [
  [
    'what one person says another has said is the other’s',
    'Jane Roe recalled that John Doe had called the plan “a farce”.',
    '“a farce”: John Doe, told by Jane Roe',
  ],
  [
    'a pronoun may stand for the other',
    'Jane Roe met John Doe. She recalled that he had once told her “never to sign”.',
    '“never to sign”: John Doe, told by Jane Roe',
  ],
  [
    'a paper reports what a person has said',
    'The Skarn Courier reported that Jane Roe had called the plan “a farce”.',
    '“a farce”: Jane Roe, told by Skarn Courier (organisation)',
  ],
  [
    'an agency is credited before the sentence',
    'According to the Skarn Press Agency, Jane Roe called the plan “a farce”.',
    '“a farce”: Jane Roe, told by Skarn Press Agency (organisation)',
  ],
  [
    'an agency is credited inside the sentence',
    'Jane Roe said, according to the Skarn Press Agency, that the plan was “a farce”.',
    '“a farce”: Jane Roe, told by Skarn Press Agency (organisation)',
  ],
  [
    'a body that is credited first comes before the person who recalls',
    'Jane Roe met John Doe. According to the Skarn Courier, Roe recalled that Doe had called the plan “a farce”.',
    '“a farce”: John Doe, told by Skarn Courier (organisation), then Jane Roe',
  ],
  [
    'a body that is credited last comes before the person who recalls',
    'Jane Roe met John Doe. Roe recalled that Doe had called the plan “a farce”, according to the Skarn Courier.',
    '“a farce”: John Doe, told by Skarn Courier (organisation), then Jane Roe',
  ],
  [
    'whoever is told something does not pass it on',
    'Jane Roe told the Skarn Courier the plan was “a farce”.',
    '“a farce”: Jane Roe',
  ],
  [
    'a paper named after the sentence passes on what stands in it',
    'Jane Roe called the plan “a farce”, the Skarn Courier reported.',
    '“a farce”: Jane Roe, told by Skarn Courier (organisation)',
  ],
  [
    'the word “that” may be left out',
    'Jane Roe said her father, John Doe, had told her “never to sign”.',
    '“never to sign”: John Doe, told by Jane Roe',
  ],
]

describe('whoever passes words on', () => {
  it.each(TOLD)('%s', (_, lines, ...said) => {
    expect(saidBy(lines)).toEqual(said)
  })
})

const NOT_READ_YET: Row[] = [
  [
    'whoever is quoted first in a sentence does not pass on what another says of it',
    'Jane Roe has said that “the lamps will come”, a promise which John Doe described as “the ninth of its kind”.',
    '“the lamps will come”: Jane Roe',
    '“the ninth of its kind”: John Doe',
  ],
]
describe('whoever passes words on, not read yet', () => {
  notYet(NOT_READ_YET, saidBy)
})
