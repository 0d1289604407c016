import { describe, expect, it } from 'vitest'
import { personName } from '../../../src/edition/identify/person-name.ts'

describe('a printed name', () => {
  it.each([
    ['has given names and a last one', 'Jane Quincy Roe', ['jane', 'quincy'], 'roe'],
    ['loses its courtesies', 'Mr. Dr. Jean-Luc O’Neill', ['jean-luc'], 'oneill'],
    ['loses what follows the last name', 'John Doe Jr. MD', ['john'], 'doe'],
    ['may be a last name alone', 'Ms. Roe', [], 'roe'],
    ['may be nothing but a courtesy', 'Dr.', [], 'dr'],
    ['may be two courtesies, of which the last is the name', 'Mr. Dr.', [], 'dr'],
    ['may be a courtesy and what follows a last name', 'Mr. Jr.', [], 'jr'],
    ['may begin with what else follows a last name', 'Jr. MD', [], 'jr'],
    ['may hold no letter', '’', [], ''],
  ])('%s', (_, printed, given, last) => {
    expect(personName(printed)).toEqual({ printed, given, last })
  })
})
