import { INDEFINITE, PERSONAL_PRONOUNS } from '../../language/english/clause-words.ts'
import { BODY_NOUNS, DOCUMENT_NOUNS } from '../../language/english/organisations.ts'
import { roleFamilies, singularRole } from '../../language/english/roles.ts'

/** "another", alone: somebody nobody names. */
export const SOMEBODY: ReadonlySet<string> = new Set(['another', 'someone', 'somebody', 'one'])
/** "many", alone: several nobody names. */
export const SOME: ReadonlySet<string> = new Set(['others', 'many', 'some', 'several', 'most', 'few'])
/** "57-year-old", "teacher-turned-…": whoever is told by them has no other noun. */
export const COMPOUND = /-year-old$|-turned-|^(?:mum|mom|mother|father|dad)-of-/u

/** Returns whether a small word is a noun for somebody or something that speaks. */
export function isSpeakingNoun(normal: string): boolean {
  return (
    roleFamilies(normal) !== undefined ||
    singularRole(normal) !== undefined ||
    COMPOUND.test(normal) ||
    BODY_NOUNS.has(normal) ||
    DOCUMENT_NOUNS.has(normal)
  )
}

const FOR_SOMEBODY: ReadonlySet<string> = new Set([
  ...PERSONAL_PRONOUNS.keys(),
  'his',
  'her',
  ...SOMEBODY,
  ...SOME,
  ...INDEFINITE,
])

/** Returns whether a small word that is no noun may stand for somebody, alone or with the words beside it. */
export function standsForSomebody(normal: string): boolean {
  return FOR_SOMEBODY.has(normal)
}
