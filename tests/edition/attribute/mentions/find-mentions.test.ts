import { describe, expect, it } from 'vitest'
import type { Row } from '../../quote/read-quotations.ts'
import { saidBy } from '../read-attributions.ts'

function table(rows: readonly Row[]): void {
  it.each(rows)('%s', (_, lines, ...said) => {
    expect(saidBy(lines)).toEqual(said)
  })
}

describe('a given name that is a verb elsewhere', () => {
  table([
    [
      'is a name before a family name and a verb of saying',
      'Mark Doe called the plan “a farce”.',
      '“a farce”: Mark Doe',
    ],
    [
      'is a name before a family name and a comma',
      'Will Doe, the pilot, called the plan “a farce”.',
      '“a farce”: Will Doe',
    ],
    ['is a verb before a small letter', 'Will the crews be paid? Jane Roe said: “No.”', '“No.”: Jane Roe'],
  ])
})

describe('a month', () => {
  table([
    [
      'is a family name behind a name of three letters at most',
      '“We will sail,” said Ai Jun.',
      '“We will sail,”: Ai Jun',
    ],
  ])
})

describe('several nobody names', () => {
  table([
    ['speak where a place follows', 'Others on the quay called it “a farce”.', '“a farce”: Others (plural)'],
    ['but one alone does not', 'One on the quay called it “a farce”.', '“a farce”: nobody known'],
  ])
})

describe('one of several', () => {
  table([
    [
      'is somebody without a name',
      '“It is old,” said one of our readers.',
      '“It is old,”: one of our readers (unnamed)',
    ],
  ])
})

describe('an owner inside the name of a body', () => {
  table([
    [
      'belongs to the name',
      'The Free Dockers’ Federation called the plan “a farce”.',
      '“a farce”: Free Dockers’ Federation (organisation)',
    ],
  ])
})

describe('an office with “of”', () => {
  table([
    [
      'takes its field along',
      'The Minister of Transport, Jane Roe, called the plan “a farce”.',
      '“a farce”: Jane Roe',
    ],
    [
      'takes an article and its field along',
      'Minister of the Interior Jane Roe called the plan “a farce”.',
      '“a farce”: Jane Roe',
    ],
    [
      'leaves the town to a party’s name',
      '“It is old,” said Senator Orla Doe, Liberal of Skarn.',
      '“It is old,”: Orla Doe',
    ],
  ])
})

describe('brackets behind a name', () => {
  table([
    ['may hold a party and a region', 'Orla Doe (R-Skarn) called the plan “a farce”.', '“a farce”: Orla Doe'],
    ['may hold a clause', 'Orla Doe (who came late) called the plan “a farce”.', '“a farce”: Orla Doe'],
  ])
})

describe('a region cut short behind a town', () => {
  table([
    [
      'speaks no more than the town',
      'In Flint, Mich., Orla Doe called the plan “a farce”.',
      '“a farce”: Orla Doe',
    ],
  ])
})
