import { remember } from './remember.ts'
import { hashOf } from './word-hash.ts'

/** A record of a word or a sign, by what is printed. */
interface Printed {
  readonly text: string
}

/** A story has some tens of thousands of different words; beyond that the memory starts anew. */
const ROOM = 40_000
/** A power of two with a third to spare: a word is found after a step or two, and the table is small enough to stay at hand. */
const SLOTS = 65_536
/** The first code that is not plain. */
const PLAIN = 128
/** Words that crowd together are kept elsewhere: someone may have chosen them so that they do. */
const MOST_STEPS = 16

/** Returns the record of what `text` prints between two offsets. Who has its hash at hand (see `hashOf`) gives it. */
export type WordTable<Word> = (text: string, start: number, end: number, hash?: number) => Word

/**
 * Returns an empty table that makes the record of a printed word where the word comes for the first time. What a `Map` does for
 * `text.slice(start, end)`, without cutting the word out: every word of every article is looked up. Open addressing with linear
 * steps, by the hash with its upper half folded upon the lower.
 *
 * @param make works out a word by itself: the result must not depend on anything else
 */
export function startWordTable<Word extends Printed>(make: (printed: string) => Word): WordTable<Word> {
  const words: (Word | undefined)[] = new Array(SLOTS).fill(undefined)
  const crowded = remember(make)
  /** Signs and words of one plain letter, by their code: every fifth of all that is printed. */
  const single: (Word | undefined)[] = new Array(PLAIN).fill(undefined)
  let size = 0

  const add = (printed: string, hash: number, free: number): Word => {
    const word = make(printed)
    let slot = free
    if (size >= ROOM) {
      words.fill(undefined)
      size = 0
      slot = hash & (SLOTS - 1)
    }
    words[slot] = word
    size++
    return word
  }
  return (text, start, end, polynomial = hashOf(text, start, end)) => {
    if (end - start === 1) {
      const unit = text.charCodeAt(start)
      if (unit < PLAIN) {
        single[unit] ??= make(text.charAt(start))
        return single[unit]
      }
    }
    const hash = polynomial ^ (polynomial >>> 15)
    for (let step = 0; step < MOST_STEPS; step++) {
      const slot = (hash + step) & (SLOTS - 1)
      const word = words[slot]
      if (word === undefined) return add(text.slice(start, end), hash, slot)
      if (prints(word.text, text, start, end)) return word
    }
    return crowded(text.slice(start, end))
  }
}

function prints(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false
  for (let at = start; at < end; at++) if (word.charCodeAt(at - start) !== text.charCodeAt(at)) return false
  return true
}
