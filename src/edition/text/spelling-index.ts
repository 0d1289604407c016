import { consonants, nearlySame, sameSpelling } from './same-spelling.ts'

/** Names among which those that may be another spelling of one are found without comparing it with each. */
export interface SpellingIndex {
  readonly add: (name: string) => void
  /** The names added that `sameSpelling` takes for `name`, itself among them, each once. */
  readonly like: (name: string) => readonly string[]
}

interface Entry {
  readonly name: string
  /** A bit a letter it holds. */
  readonly letters: number
}

/** Returns an empty index. */
export function startSpellingIndex(): SpellingIndex {
  const known = new Set<string>()
  const byFirst = new Map<string, Entry[]>()
  const bySound = new Map<string, string[]>()
  return {
    add(name) {
      if (known.has(name)) return
      known.add(name)
      push(byFirst, name.charAt(0), { name, letters: lettersOf(name) })
      push(bySound, consonants(name), name)
    },
    like(name) {
      const letters = lettersOf(name)
      const names: string[] = []
      for (const one of byFirst.get(name.charAt(0)) ?? [])
        if (
          Math.abs(one.name.length - name.length) <= MOST_EDITS &&
          countBits(one.letters ^ letters) <= 2 * MOST_EDITS &&
          nearlySame(one.name, name)
        )
          names.push(one.name)
      for (const one of bySound.get(consonants(name)) ?? [])
        if (!nearlySame(one, name) && sameSpelling(one, name)) names.push(one)
      return names
    },
  }
}

/** As many letters may differ. Each takes one letter away and brings another. */
const MOST_EDITS = 2

function lettersOf(name: string): number {
  let letters = 0
  for (let at = 0; at < name.length; at++) letters |= 1 << (name.charCodeAt(at) & 31)
  return letters
}

function countBits(bits: number): number {
  let count = 0
  for (let left = bits; left !== 0; left &= left - 1) count++
  return count
}

function push<Item>(lists: Map<string, Item[]>, key: string, item: Item): void {
  const list = lists.get(key)
  if (list) list.push(item)
  else lists.set(key, [item])
}
