import { describe, expect, it } from 'vitest'
import { OCCASION_HINT, OCCASION_OPENERS } from '../../../src/edition/language/english/occasion-words.ts'

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
].filter((phrase) => OCCASION_OPENERS.some(({ pattern }) => phrase.search(pattern) >= 0))

describe('the hint at an occasion', () => {
  it('is taken wherever words open one', () => {
    expect(phrases.length).toBeGreaterThan(150)
    expect(phrases.filter((phrase) => !OCCASION_HINT.test(phrase))).toEqual([])
  })
})
