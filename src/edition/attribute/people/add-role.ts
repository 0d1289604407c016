import { nationOf, nationOfTwo } from '../../language/english/nations.ts'
import { roleFamilies } from '../../language/english/roles.ts'
import type { Character } from './character.ts'

/** Notes an office that an article gives somebody, and the country in it. Without a head noun the first in the words is taken. */
export function addRole(character: Character, words: readonly string[], head?: string): void {
  const noun = head || words.find((word) => roleFamilies(word)) || ''
  if (!noun || isKnown(character, words, noun)) return
  character.roles.push({ head: noun, words: new Set(words) })
  for (let at = 0; at < words.length; at++) {
    const word = words[at] as string
    const nation = nationOfTwo(word, words[at + 1] ?? '') ?? nationOf(word)
    if (nation) character.nations.add(nation)
  }
}

function isKnown({ roles }: Character, words: readonly string[], noun: string): boolean {
  for (const role of roles)
    if (
      role.head === noun &&
      words.every((word) => role.words.has(word)) &&
      role.words.size === new Set(words).size
    )
      return true
  return false
}
