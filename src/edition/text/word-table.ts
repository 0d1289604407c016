/** A record of a word or a sign, by what is printed. */
interface Printed {
  readonly text: string
}

/** A story has some tens of thousands of different words; beyond that the memory starts anew. */
const ROOM = 50_000
/** A power of two, at most half of it taken: a word is found after a step or two. */
const SLOTS = 131_072

/**
 * Finds the record of a printed word in the midst of a text, and makes it where the word comes for the first time. What a `Map` does
 * for `text.slice(start, end)`, without cutting the word out: every word of every article is looked up once. Open addressing with
 * linear steps; the hash is FNV-1a over UTF-16 code units.
 */
export class WordTable<Word extends Printed> {
  readonly #make: (printed: string) => Word
  readonly #hashes = new Int32Array(SLOTS)
  readonly #words: (Word | undefined)[] = new Array(SLOTS)
  #size = 0

  /** @param make works out a word by itself: the result must not depend on anything else. */
  constructor(make: (printed: string) => Word) {
    this.#make = make
  }

  /** Returns the record of what `text` prints between two offsets. */
  at(text: string, start: number, end: number): Word {
    const hash = hashOf(text, start, end)
    let slot = hash & (SLOTS - 1)
    for (;;) {
      const word = this.#words[slot]
      if (word === undefined) return this.#add(text.slice(start, end), hash, slot)
      if (this.#hashes[slot] === hash && prints(word.text, text, start, end)) return word
      slot = (slot + 1) & (SLOTS - 1)
    }
  }

  #add(printed: string, hash: number, slot: number): Word {
    const word = this.#make(printed)
    if (this.#size >= ROOM) {
      this.#words.fill(undefined)
      this.#size = 0
      slot = hash & (SLOTS - 1)
    }
    this.#words[slot] = word
    this.#hashes[slot] = hash
    this.#size++
    return word
  }
}

function hashOf(text: string, start: number, end: number): number {
  let hash = 0x811c9dc5
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return hash ^ (hash >>> 15)
}

function prints(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false
  for (let at = start; at < end; at++) if (word.charCodeAt(at - start) !== text.charCodeAt(at)) return false
  return true
}
