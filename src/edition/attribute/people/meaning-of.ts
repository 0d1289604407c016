import type { Mention } from '../mentions/mention.ts'
import type { Character } from './character.ts'
import { describes, mayBe } from './describes.ts'
import { bare, fitRole } from './fit-role.ts'
import { madeCharacter } from './made-character.ts'
import { type Meaning, meant } from './meaning.ts'
import type { ReadSoFar } from './read-so-far.ts'

/**
 * Returns what a mention means where it stands, and takes down what it brings to the reader; null for a pronoun that nobody fits.
 */
export function meaningOf(read: ReadSoFar, mention: Mention): Meaning | null {
  switch (mention.kind) {
    case 'name':
      return meaningOfName(read, mention)
    case 'pronoun':
      return meaningOfPronoun(read, mention)
    case 'role':
      return meaningOfRole(read, mention)
    case 'unnamed': {
      const stranger = somebody(mention, 'unnamed')
      read.strangers.set(mention.head, stranger)
      read.lastNamed.set(stranger, mention)
      return meant(stranger, null, true)
    }
    case 'plural':
      read.lastPlural = ofNobody(mention.text, 'plural')
      return read.lastPlural
    default:
      return ofNobody(bare(mention.text), mention.kind)
  }
}

function meaningOfName({ cast, lastNamed }: ReadSoFar, mention: Mention): Meaning {
  const character = cast.byMention.get(mention) as Character
  lastNamed.set(character, mention)
  return meant(character, null, true)
}

function meaningOfPronoun(read: ReadSoFar, { gender }: Mention): Meaning | null {
  if (gender !== 'm' && gender !== 'f') return theyAgain(read.lastPlural)
  const found = read.focus.pronoun(gender)
  if (!found) {
    read.awaited = gender
    return null
  }
  const { character, sure } = found
  character.gender ||= gender
  return known(read, character, sure && character.source === 'person')
}

function theyAgain(plural: Meaning | null): Meaning | null {
  if (!plural) return null
  const { source, character, antecedent } = plural
  return { source, character, antecedent, sure: false }
}

function meaningOfRole(read: ReadSoFar, mention: Mention): Meaning {
  const { cast, focus, loose, strangers } = read
  const best = fitRole(mention, cast.characters, focus, loose)
  // "A diplomat said … the diplomat said": nobody nearer has brought a name.
  const met = mention.role.length < 3 ? strangers.get(mention.head) : undefined
  const again = met?.source === 'unnamed' && mention.role.length < 2 && /^the\b/iu.test(mention.text)
  if (again && !(best && isNearer(focus.people(), best.character, met))) return known(read, met, false)
  if (best) {
    if (mention.nation) best.character.nations.add(mention.nation)
    return known(read, best.character, best.sure)
  }
  const described = describes(mention) ? whoIsDescribed(read, mention) : undefined
  if (described) return known(read, described, false)
  const stranger = met ?? somebody(mention, mention.owned ? 'unnamed' : 'person')
  strangers.set(mention.head, stranger)
  return known(read, stranger, false)
}

/** "the 54-year-old", "the mother-of-three" describe whoever is being spoken of. */
function whoIsDescribed({ focus }: ReadSoFar, mention: Mention): Character | undefined {
  const described = focus.people().find((one) => one.id >= 0 && one.kind === 'person' && mayBe(one, mention))
  if (described && (mention.gender === 'm' || mention.gender === 'f')) described.gender ||= mention.gender
  return described
}

/** Somebody who has been spoken of, by the name they were given last. */
function known({ lastNamed }: ReadSoFar, character: Character, sure: boolean): Meaning {
  return meant(character, lastNamed.get(character) ?? null, sure)
}

function ofNobody(name: string, kind: 'plural' | 'organisation' | 'document'): Meaning {
  return { source: { name, kind }, character: null, antecedent: null, sure: true }
}

/** Somebody the article gives no name. */
function somebody(mention: Mention, source: 'person' | 'unnamed'): Character {
  return madeCharacter({
    id: -1,
    source,
    display: source === 'unnamed' ? mention.text : bare(mention.text),
    gender: mention.gender === 'm' || mention.gender === 'f' ? mention.gender : '',
    nations: new Set(mention.nation ? [mention.nation] : []),
    mentions: 1,
  })
}

function isNearer(people: readonly Character[], one: Character, other: Character): boolean {
  const [place, otherPlace] = [people.indexOf(one), people.indexOf(other)]
  return place >= 0 && (otherPlace < 0 || place < otherPlace)
}
