import { sameSpelling } from '../../text/same-spelling.ts'
import { startSpellingIndex } from '../../text/spelling-index.ts'
import type { Mention } from '../mentions/mention.ts'
import type { Character } from './character.ts'

/** Finds the character a name stands for without asking all of them: an article may name thousands. */
export interface CastIndex {
  /** Notes a name of a character, as one of `character.names`. */
  readonly note: (character: Character, name: readonly string[]) => void
  /** The character a name mention stands for, or nothing. */
  readonly characterNamed: (mention: Mention) => Character | undefined
}

/** Returns an index of no names but the aliases of `characters`. */
export function startCastIndex(characters: readonly Character[]): CastIndex {
  const byAlias = new Map<string, Character>()
  for (const one of characters)
    for (const alias of one.aliases) if (!byAlias.has(alias)) byAlias.set(alias, one)
  const lastNames = startSpellingIndex()
  const byLast = new Map<string, Set<Character>>()
  const byFirst = new Map<string, Set<Character>>()
  const byInner = new Map<string, Set<Character>>()
  return {
    note(character, name) {
      const last = name.at(-1) as string
      lastNames.add(last)
      put(byLast, last, character)
      if (name.length > 1) put(byFirst, name[0] as string, character)
      for (const word of name.slice(1)) put(byInner, word, character)
    },
    characterNamed({ name, gender }) {
      const alias = byAlias.get(name.join(' '))
      if (alias) return alias
      const last = name.at(-1) as string
      const sameLast = inOrder(lastNames.like(last).flatMap((one) => named(byLast, one)))
      if (name.length > 1) {
        const first = name[0] as string
        return sameLast.find((one) =>
          one.names.some((known) => known.length < 2 || likeFirst(known[0] as string, first)),
        )
      }
      const exact = inOrder(named(byLast, last))
      const fitting = exact.length ? exact : sameLast
      if (fitting.length) return (gender && fitting.find((one) => one.gender === gender)) || fitting[0]
      const firsts = byFirst.get(last)
      if (firsts?.size === 1) return [...firsts][0]
      return inOrder(named(byInner, last)).find(
        (one) => one.name.length > 2 && one.name.slice(1).includes(last),
      )
    },
  }
}

/** "J." and "Jane", "Sergei" and "Sergey". */
function likeFirst(a: string, b: string): boolean {
  const initial = a.replace('.', '').length === 1 || b.replace('.', '').length === 1
  return sameSpelling(a, b) || (initial && a[0] === b[0])
}

function inOrder(characters: Iterable<Character>): Character[] {
  return [...new Set(characters)].sort((a, b) => a.id - b.id)
}

function named(sets: ReadonlyMap<string, ReadonlySet<Character>>, key: string): readonly Character[] {
  return [...(sets.get(key) ?? [])]
}

function put(sets: Map<string, Set<Character>>, key: string, character: Character): void {
  const set = sets.get(key)
  if (set) set.add(character)
  else sets.set(key, new Set([character]))
}
