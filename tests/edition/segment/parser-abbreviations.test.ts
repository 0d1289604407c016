import { describe, expect, it } from 'vitest'
import { parseEveryWord } from '../../../src/edition/segment/parse-sentences.ts'
import { mayGoOn } from '../../../src/edition/segment/parser-abbreviations.ts'

const LETTERS = 'abcdefghijklmnopqrstuvwxyz'.split('')
const PAIRS = LETTERS.flatMap((a) => LETTERS.map((b) => a + b))
/** Words and beginnings of words, as long as abbreviations are. */
const LONGER =
  'thurs tbsp sept ibid cent stat calif capt corp messrs northants northumb prof supt treas yorks wash able boat here pres miss mass monday'

/** What the parser does behind a word and a stop, without a closing mark and with one. */
function goingOn(word: string): ReturnType<typeof mayGoOn> {
  if (parseEveryWord(`x ${word}.” X`).length === 0) return 'always'
  return parseEveryWord(`x ${word}. X`).length === 0 ? 'unless closed' : 'never'
}

const inThreeCases = (word: string) => [word, word.toUpperCase(), word[0]?.toUpperCase() + word.slice(1)]

describe('an abbreviation', () => {
  it.each([
    ['of one letter or two', [...LETTERS, ...PAIRS]],
    ['of three letters', PAIRS.flatMap((pair) => [...'abcdefghilmnoprstuvy'].map((letter) => pair + letter))],
    ['of more', LONGER.split(' ')],
    ['in figures', ['5', '54', '545', '5454', '5th', 'b2']],
  ])('%s is one where the parser takes it for one', (_, words) => {
    for (const word of words.flatMap(inThreeCases))
      expect([word, mayGoOn(word, 0, word.length)]).toEqual([word, goingOn(word)])
  })

  it('is looked for where a word stands in a text', () => {
    expect(mayGoOn('met Gen. Doe', 4, 7)).toBe('always')
  })
})
