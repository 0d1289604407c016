import { inField } from '../../language/english/fields.ts'
import { placesApart } from '../../language/english/nations.ts'
import { roleFamilies } from '../../language/english/roles.ts'
import { spellingForm } from '../../language/english/spellings.ts'
import { normalForm } from '../../text/words.ts'
import type { Mention } from '../mentions/mention.ts'
import type { Passage } from '../mentions/passage.ts'
import type { Character } from './character.ts'
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
  inFocus: readonly Character[],
  loose: LooseTitle | null,
): { character: Character; sure: boolean } | null {
  const phrase = normalForm(bare(mention.text))
  const role = mention.role.join(' ')
  const named = characters.find((one) => one.aliases.has(phrase) || one.aliases.has(role))
  if (named) return { character: named, sure: true }
  if (loose && loose.title === role) return { character: loose.character, sure: false }
  const words = spelledWords(mention)
  let best: { character: Character; score: number } | null = null
  let second = 0
  for (const character of characters) {
    const place = inFocus.indexOf(character)
    if (place === -1 && character.mentions === 0) continue
    const score = fitness(mention, character, words) + (place === -1 ? 0 : 1 / (place + 1))
    if (score > (best?.score ?? 0)) {
      second = best?.score ?? 0
      best = { character, score }
    } else if (score > second) second = score
  }
  return best && best.score >= 2 ? { character: best.character, sure: best.score - second >= 1.5 } : null
}

const RULED_OUT = -9

function spelledWords({ role }: Mention): ReadonlySet<string> {
  return new Set(role.map(spellingForm))
}

/** Words that make another office of one: the prime minister is not the Tern minister, though "the minister" may be the prime minister. */
const RANKS = ['prime', 'vice', 'deputy', 'lieutenant', 'attorney', 'assistant']

/** Points of a character without an office in common are never enough, so nobody without one is looked at. */
function fitness(mention: Mention, character: Character, words: ReadonlySet<string>): number {
  if (character.roles.length === 0) return RULED_OUT
  const { gender, nation } = mention
  if ((gender === 'm' || gender === 'f') && character.gender && gender !== character.gender) return RULED_OUT
  if (nation && placesApart(nation, character.nations)) return RULED_OUT
  const families = familiesOf(mention)
  let best = RULED_OUT
  for (const role of character.roles) {
    let shared = 0
    for (const word of role.words)
      if (word !== mention.head && word.length > 2 && words.has(spellingForm(word))) shared++
    const higher = RANKS.some((rank) => mention.role.includes(rank) && !role.words.has(rank))
    if (role.head === mention.head) best = Math.max(best, higher ? RULED_OUT : 3 + shared)
    else if (families) {
      const kin = [...(roleFamilies(role.head) ?? [])].some(
        (family) => family !== 'general' && families.has(family),
      )
      const field = inField(mention.head, role.words)
      best = Math.max(best, (kin || field ? 1.5 : families.has('general') ? 0.5 : RULED_OUT) + shared)
    }
  }
  return best + (nation && character.nations.has(nation) ? 2 : 0)
}

/** Whoever heads a ministry is its minister: "the head of the trade department". */
function familiesOf(mention: Mention): ReadonlySet<string> | undefined {
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
    const words = spelledWords(mention)
    if (cast.characters.some((one) => fitness(mention, one, words) >= 3)) continue
    const title = mention.role.join(' ')
    counts.set(title, (counts.get(title) ?? 0) + 1)
  }
  const most = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]
  return most && most[1] >= 2 ? { title: most[0], character: only } : null
}
