import type { Character } from './character.ts'

/** Returns somebody with what is given, of whom nothing else is known. Every character is made by this one expression. */
export function madeCharacter(
  given: Partial<Omit<Character, 'kind' | 'roles'>> & Pick<Character, 'id' | 'display'>,
): Character {
  return {
    id: given.id,
    kind: 'person',
    source: given.source ?? 'person',
    name: given.name ?? [],
    display: given.display,
    gender: given.gender ?? '',
    roles: [],
    nations: given.nations ?? new Set(),
    aliases: given.aliases ?? NO_ALIASES,
    names: given.names ?? [],
    known: given.known ?? null,
    mentions: given.mentions ?? 0,
  }
}

const NO_ALIASES: ReadonlySet<string> = new Set()
