import type { Word } from '../text/words.ts'

/** Returns whether every word of four or more letters, and the first, begins with a capital or a figure: “The Last Ferry”. */
export function isTitled(words: readonly Word[]): boolean {
  return (
    words.length > 0 &&
    words.every((word, index) => (word.text.length < 4 && index > 0) || /^[\p{Lu}\p{N}]/u.test(word.text))
  )
}
