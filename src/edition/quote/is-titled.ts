import { initialOf } from '../text/initial-of.ts'
import type { Word } from '../text/words.ts'

/** Returns whether every word of four or more letters, and the first, begins with a capital or a figure: “The Last Ferry”. */
export function isTitled(words: readonly Word[]): boolean {
  for (let at = 0; at < words.length; at++) {
    const { text } = words[at] as Word
    if (text.length < 4 && at > 0) continue
    const initial = initialOf(text)
    if (initial !== 'capital' && initial !== 'figure') return false
  }
  return words.length > 0
}
