import { inField } from '../../language/english/fields.ts'
import { placesApart } from '../../language/english/nations.ts'
import { roleFamilies } from '../../language/english/roles.ts'
import { spellingForm } from '../../language/english/spellings.ts'
import { remember } from '../../text/remember.ts'
import { normalForm } from '../../text/words.ts'
import type { Mention } from '../mentions/mention.ts'
import type { Passage } from '../mentions/passage.ts'
import type { Character, Role } from './character.ts'
import type { Focus } from './focus.ts'
import type { Cast } from './gather-cast.ts'

/** A title that no person of the article is given, and the one person who is given no title. */
export interface LooseTitle {
  readonly title: string
  readonly character: Character
}

/** Returns a role without its determiner: "the minister" → "minister". */
export function bare(text: string): string {
  return text.replace(/^(?:the|this|that)\s+/iu, '')
}

/**
 * Returns the character a role fits best, or nothing. Points: the same head noun 3, one of its family 1.5, a noun
 * that fits anybody 0.5; each further shared word 1; the same country 2; another country or gender rules out; in focus
 * up to 1. Two points decide; a lead of 1.5 makes it sure.
 */
export function fitRole(
  mention: Mention,
  characters: readonly Character[],
  focus: Focus,
  loose: LooseTitle | null,
): { character: Character; sure: boolean } | null {
  const named = nameGiven(mention, characters)
  if (named) return { character: named, sure: true }
  if (loose && loose.title === mention.role.join(' ')) return { character: loose.character, sure: false }
  let best: Character | null = null
  let most = 0
  let second = 0
  let inFocus: readonly Character[] | undefined
  const families = familiesOf(mention)
  for (const character of characters) {
    const points = fitness(mention, families, character)
    if (points === RULED_OUT) continue
    inFocus ??= focus.people()
    const place = inFocus.indexOf(character)
    if (place === -1 && character.mentions === 0) continue
    const score = points + (place === -1 ? 0 : 1 / (place + 1))
    if (score > most) {
      second = most
      most = score
      best = character
    } else if (score > second) second = score
  }
  return best && most >= 2 ? { character: best, sure: most - second >= 1.5 } : null
}

/** The first of the story's own speakers, who stand first, for whom story.yaml has these very words. */
function nameGiven(mention: Mention, characters: readonly Character[]): Character | undefined {
  if (!characters[0]?.known) return undefined
  const phrase = normalForm(bare(mention.text))
  const role = mention.role.join(' ')
  return characters.find(({ aliases }) => aliases.has(phrase) || aliases.has(role))
}

const RULED_OUT = -9

/** Points of a character without an office in common are never enough, so nobody without one is looked at. */
function fitness(mention: Mention, families: Families, character: Character): number {
  if (character.roles.length === 0) return RULED_OUT
  const { gender, nation } = mention
  if ((gender === 'm' || gender === 'f') && character.gender && gender !== character.gender) return RULED_OUT
  if (nation && placesApart(nation, character.nations)) return RULED_OUT
  let best = RULED_OUT
  for (const role of character.roles) {
    const points = officeInCommon(mention, families, role)
    if (points !== RULED_OUT) best = Math.max(best, points + sharedWords(mention, role))
  }
  return best === RULED_OUT ? best : best + (nation && character.nations.has(nation) ? 2 : 0)
}

type Families = ReadonlySet<string> | undefined

function officeInCommon(mention: Mention, families: Families, { head, words }: Role): number {
  if (head === mention.head) return isHigher(mention.role, words) ? RULED_OUT : 3
  if (!families) return RULED_OUT
  if (areKin(families, roleFamilies(head)) || inField(mention.head, words)) return 1.5
  return families.has('general') ? 0.5 : RULED_OUT
}

function areKin(families: ReadonlySet<string>, others: Families): boolean {
  if (others) for (const family of others) if (family !== 'general' && families.has(family)) return true
  return false
}

/** Words that make another office of one: the prime minister is not the Tern minister, though "the minister" may be the prime minister. */
const RANKS = new Set(['prime', 'vice', 'deputy', 'lieutenant', 'attorney', 'assistant'])

function isHigher(role: readonly string[], words: ReadonlySet<string>): boolean {
  return role.some((word) => RANKS.has(word) && !words.has(word))
}

const spellingOf = remember(spellingForm)

/** How many words two offices share beside their nouns. */
function sharedWords({ head, role }: Mention, { words }: Role): number {
  let shared = 0
  for (const word of words) if (word !== head && word.length > 2 && isSpelledIn(role, word)) shared++
  return shared
}

function isSpelledIn(words: readonly string[], word: string): boolean {
  const spelling = spellingOf(word)
  for (const other of words) if (spellingOf(other) === spelling) return true
  return false
}

/** Whoever heads a ministry is its minister: "the head of the trade department". */
function familiesOf(mention: Mention): Families {
  const families = roleFamilies(mention.head)
  const ministry = mention.role.includes('department') || mention.role.includes('ministry')
  return families?.has('head') && ministry ? new Set([...families, 'diplomat']) : families
}

/**
 * Returns the loose title of an article, or nothing. An article that gives one person no title and one title no
 * person means that person by it: "Foreign Minister said … Roe also said".
 */
export function findLooseTitle(passages: readonly Passage[], cast: Cast): LooseTitle | null {
  const untitled = cast.characters.filter(
    (one) => one.roles.length === 0 && one.mentions >= 2 && one.kind === 'person',
  )
  const only = untitled[0]
  if (untitled.length !== 1 || !only) return null
  const counts = new Map<string, number>()
  for (const mention of passages.flatMap(({ mentions }) => mentions)) {
    if (mention.kind !== 'role' || mention.owned || mention.role.length < 2) continue
    const families = familiesOf(mention)
    if (cast.characters.some((one) => fitness(mention, families, one) >= 3)) continue
    const title = mention.role.join(' ')
    counts.set(title, (counts.get(title) ?? 0) + 1)
  }
  const most = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]
  return most && most[1] >= 2 ? { title: most[0], character: only } : null
}
