import { placesApart } from '../../language/english/nations.ts'
import { roleFamilies } from '../../language/english/roles.ts'
import type { Mention } from '../mentions/mention.ts'
import type { Character } from './character.ts'

/**
 * Whether words with "the" describe somebody who has been named and introduce nobody: by an age, a home, a party or a candidacy ("the
 * 54-year-old", "the Tern senator", "the Liberal nominee"). "The lawyer" may be anybody.
 */
export function describes({ text, role, head, nation, owned }: Mention): boolean {
  if (owned) return false
  // "the docker’s son" is an elegant name for somebody known.
  if (roleFamilies(head)?.has('kin') && /^(?:the )?\p{Ll}+['’]s /iu.test(text)) return true
  if (!/^the\b/iu.test(text)) return false
  if (/-of-|-turned-/u.test(head) || role.some((word) => /-year-old$/u.test(word))) return true
  return (
    (nation !== '' || role.some((word) => DESCRIBING.has(word))) &&
    role.length > 1 &&
    !/^(?:spokes|general$|official$|court$)/u.test(head)
  )
}

const DESCRIBING = new Set(
  'republican democratic liberal conservative labour presidential gubernatorial senatorial mayoral former onetime veteran'.split(
    ' ',
  ),
)

/** Whether nothing said of somebody contradicts words for them. */
export function mayBe(one: Character, { gender, nation }: Mention): boolean {
  if ((gender === 'm' || gender === 'f') && one.gender && one.gender !== gender) return false
  return !nation || !placesApart(nation, one.nations)
}
