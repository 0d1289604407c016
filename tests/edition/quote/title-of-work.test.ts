import { describe, expect, it } from 'vitest'
import { WORKS } from '../../../src/edition/language/english/not-speech.ts'
import { readLines } from './read-quotations.ts'

/** What the first words in marks are read as: a class of nobody's words, or speech. */
function readAs(line: string): string {
  const { marked, quotations } = readLines(line)
  return quotations.length > 0 ? 'speech' : (marked[0]?.class ?? 'nothing')
}

describe('the title of something one reads, watches, hears or makes', () => {
  it.each([...WORKS])('the %s “Harbour Nights”', (work) => {
    expect(readAs(`She has seen the ${work} “Harbour Nights” twice this year.`)).toBe('title')
  })

  it.each([
    ['It was titled “The Long Winter” and sold well.', 'title'],
    ['It was entitled “The Long Winter” and sold well.', 'title'],
    ['It was headlined “The Long Winter” and sold well.', 'title'],
    ['It was subtitled “The Long Winter” and sold well.', 'title'],
    ['Read next: “How I crossed a river”', 'title'],
    ['See also: “How I crossed a river”', 'title'],
    ['Watch: “How I crossed a river”', 'title'],
    ['Listen on: “How I crossed a river”', 'title'],
    ['Read more: “How I crossed a river”', 'title'],
    ['Both films “Harbour Nights” and “Harbour Days” are old.', 'title'],
    ['The film cost millions, and its star, Roe, said: “Harbour Nights”.', 'speech'],
    ['Roe said: “Harbour nights are long.”', 'speech'],
    ['The film is “a small miracle”, said Roe.', 'speech'],
  ])('%s: %s', (line, expected) => {
    expect(readAs(line)).toBe(expected)
  })
})
