import type { Word } from '../text/words.ts'

const NO_WORD: Pick<Word, 'text' | 'normal'> = { text: '', normal: '' }

/** Returns the word at a position of a list, from the end where it is negative; a word without letters where none stands there. */
export function wordAt(words: readonly Word[], at: number): Pick<Word, 'text' | 'normal'> {
  const place = at < 0 ? words.length + at : at
  return place >= 0 && place < words.length ? (words[place] as Word) : NO_WORD
}
