import { describe, expect, it } from 'vitest'
import type { Row } from '../../quote/read-quotations.ts'
import { saidBy } from '../read-attributions.ts'

function table(rows: readonly Row[]): void {
  it.each(rows)('%s', (_, lines, ...said) => {
    expect(saidBy(lines)).toEqual(said)
  })
}

describe('a passive verb', () => {
  table([
    [
      'names who did it after “by”',
      'The plan was quickly called “a farce” by Jane Roe.',
      '“a farce”: Jane Roe',
    ],
    [
      'names them behind “had been”, too',
      'The plan had been called “a farce” by Jane Roe.',
      '“a farce”: Jane Roe',
    ],
    [
      'names nobody where “by” is followed by no name',
      'The plan was called “a farce” by many.',
      '“a farce”: nobody known',
    ],
    [
      'names nobody where its clause ends before “by”',
      'The plan was called “a farce”, and the boat was steered by Jane Roe.',
      '“a farce”: nobody known',
    ],
  ])
})

describe('a habit', () => {
  table([
    [
      'has its subject before “used to”',
      'John Doe used to say, “A harbour is its people.”',
      '“A harbour is its people.”: John Doe',
    ],
  ])
})

describe('somebody quoted by somebody else', () => {
  table([
    [
      'speaks where a paper quotes them',
      'The Skarn Courier quoted Jane Roe as saying the plan was “a farce”.',
      '“a farce”: Jane Roe',
    ],
    [
      'speaks where they are quoted',
      'Jane Roe was quoted by the Skarn Courier as saying the plan was “a farce”.',
      '“a farce”: Jane Roe',
    ],
  ])
})

describe('a participle after “for”', () => {
  table([
    [
      'tells what is held against whoever stands before it',
      'Mary Major lashed out at John Doe for calling the delay “a small thing”.',
      '“a small thing”: John Doe, told by Mary Major',
    ],
    [
      'tells nothing of an owner',
      'Mary Major lashed out at John Doe’s crew for calling the delay “a small thing”.',
      '“a small thing”: Mary Major',
    ],
  ])
})

describe('a verb behind “and”', () => {
  table([
    [
      'goes on with the clause it stands in',
      'Jane Roe left the hall after John Doe attacked the crews and blamed “idle hands”.',
      '“idle hands”: John Doe',
    ],
    [
      'goes on with the sentence where the clause has an owner for its first word',
      'Jane Roe left the hall after John Doe’s crew attacked the porters and blamed “idle hands”.',
      '“idle hands”: Jane Roe',
    ],
    [
      'goes on with the sentence where nobody stands in the clause',
      'Jane Roe sat down while the rain fell and blamed “idle hands”.',
      '“idle hands”: Jane Roe',
    ],
  ])
})

describe('a verb before its subject', () => {
  table([
    ['may have a day between', '“It is old,” warned Thursday Jane Roe.', '“It is old,”: Jane Roe'],
    [
      'has none where a clause follows',
      'The ferry is old, said Jane Roe would tell them. “It is very old.”',
      '“It is very old.”: Jane Roe',
    ],
  ])
})
