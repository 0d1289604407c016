import { describe, expect, it } from 'vitest'
import type { Row } from '../../quote/read-quotations.ts'
import { saidBy } from '../read-attributions.ts'

function table(rows: readonly Row[]): void {
  it.each(rows)('%s', (_, lines, ...said) => {
    expect(saidBy(lines)).toEqual(said)
  })
}

describe('words for somebody right before a name', () => {
  table([
    ['mean whoever is so named', 'A man named Tom Doe called the plan “a farce”.', '“a farce”: Tom Doe'],
    [
      'mean the name between commas',
      'A deckhand, Tom Doe, told us the plan was “a farce”.',
      '“a farce”: Tom Doe',
    ],
    [
      'mean somebody else where the name has a verb of its own',
      'An official, Tom Doe said, called the plan “a farce”.',
      '“a farce”: An official (unnamed)',
    ],
  ])
})

describe('a name in the middle of three', () => {
  table([
    [
      'means that person where it stands alone',
      'John Quincy Doe came by boat. Quincy called the plan “a farce”.',
      '“a farce”: John Quincy Doe',
    ],
    [
      'means the first of two',
      'John Quincy Doe came by boat. Mary Quincy Major came, too. Quincy called the plan “a farce”.',
      '“a farce”: John Quincy Doe',
    ],
  ])
})

describe('kin of somebody', () => {
  table([
    [
      'are whoever is being spoken of',
      'His father’s widow came late. Jane Roe sat down. The pilot’s daughter called it “a farce”.',
      '“a farce”: Jane Roe',
    ],
  ])
})

describe('words for a man', () => {
  table([
    [
      'mean the man who was named last',
      'Mary Major came late. Her son, John Doe, stayed. The 54-year-old father of two called it “a farce”.',
      '“a farce”: John Doe',
    ],
    [
      'never mean a woman',
      'Mary Major came late. The 54-year-old father of two called it “a farce”.',
      '“a farce”: 54-year-old father of two',
    ],
  ])
})

describe('words for a woman', () => {
  table([
    [
      'never mean a man of the same office',
      'John Doe, the spokesman, came late. The spokeswoman called it “a farce”.',
      '“a farce”: spokeswoman',
    ],
  ])
})

describe('two offices that stand equally often without a name', () => {
  table([
    [
      'leave the one person without an office to the one that comes first in the alphabet',
      'The harbour clerk called it “a farce”. Jane Roe also called it “full”. Jane Roe left. The ferry pilot smiled. The harbour clerk left. The ferry pilot called it “old”.',
      '“a farce”: harbour clerk',
      '“full”: Jane Roe',
      '“old”: Jane Roe',
    ],
  ])
})
