import { describe, expect, it } from 'vitest'
import { openersIn, openersTogether } from '../../../src/edition/attribute/occasions/openers-in.ts'
import { OCCASION_OPENERS } from '../../../src/edition/language/english/occasion-words.ts'
import { wordsOf } from '../../../src/edition/text/words.ts'

/** The words of a pattern's alternatives, as far as they stand there letter by letter. */
const words = OCCASION_OPENERS.flatMap(({ pattern }) => pattern.source.match(/\p{L}[\p{L}-]+/gu) ?? [])

/** Texts that openers are found in: every three words of theirs that make a phrase, and some by hand. */
const phrases = [
  ...['on', 'in', 'at', 'by', 'a', 'the'].flatMap((one) =>
    words.flatMap((two) => [`${one} ${two}`, `${one} the ${two} of`]),
  ),
  ...words.flatMap((one) =>
    ['during', 'after', 'following', 'told', 'speaking to', 'remarks to', 'before the'].map(
      (two) => `${two} ${one}`,
    ),
  ),
  ...[
    'on X',
    'In a radio interview',
    'LAST NIGHT',
    'earlier this spring',
    'at the gates of',
    'during today’s call',
    'ahead of',
  ],
]

const found = phrases.flatMap((phrase) =>
  OCCASION_OPENERS.flatMap(({ pattern }, opener) => (phrase.search(pattern) < 0 ? [] : [{ phrase, opener }])),
)

describe('the words of an opener', () => {
  it('stand wherever it is found', () => {
    expect(found.length).toBeGreaterThan(150)
    const missed = found.filter(
      ({ phrase, opener }) =>
        !wordsOf(phrase).some(({ normal }) => (openersIn(normal) & (1 << opener)) !== 0),
    )
    expect(missed).toEqual([])
  })

  it('stand there beside those that belong to them', () => {
    const missed = found.filter(({ phrase, opener }) => {
      const bits = wordsOf(phrase).reduce((bits, { normal }) => bits | openersIn(normal), 0)
      return (openersTogether(bits) & (1 << opener)) === 0
    })
    expect(missed).toEqual([])
    expect(['told', 'speaking', 'last'].map(openersIn).map(openersTogether)).toEqual([0, 0, 0])
  })

  it('are found in a word with hyphens', () => {
    expect(openersIn('pre-meeting')).toBe(openersIn('meeting'))
    expect(openersIn('meeting')).not.toBe(0)
  })

  it('are few', () => {
    expect(['ferry', 'said', 'the', 'at', 'on'].map(openersIn)).toEqual([0, 0, 0, 0, 0])
  })
})
