import { genderOfName } from '../../language/english/first-names.ts'
import { roleFamilies } from '../../language/english/roles.ts'
import type { Story, StorySpeaker } from '../../model/story.ts'
import { wordsOf } from '../../text/words.ts'
import type { Mention } from '../mentions/mention.ts'
import type { Passage } from '../mentions/passage.ts'
import { normalAt } from '../tokens/normal-at.ts'
import { tokenAt } from '../tokens/token-at.ts'
import { addRole } from './add-role.ts'
import { CastIndex } from './cast-index.ts'
import type { Character } from './character.ts'
import { madeCharacter } from './made-character.ts'
import { tellBodies } from './tell-bodies.ts'

/** Everybody an article speaks of by name, and who is meant by each name mention. */
export interface Cast {
  readonly characters: readonly Character[]
  readonly byMention: ReadonlyMap<Mention, Character>
}

/**
 * Returns the cast of an article: the story's speakers first, then every name in it, a last name alone joining
 * the one full name that ends in it. Titles before a name and appositions about it become the person's roles.
 *
 * ```text
 * Foreign Minister Jane Roe … Roe … “…,” the minister said.     one person, one role
 * his counterpart, John Doe, …                                  role by apposition
 * ```
 */
export function gatherCast(passages: readonly Passage[], story: Story): Cast {
  const characters = story.speakers.map(characterOfStory)
  const index = new CastIndex(characters)
  for (const one of characters) for (const name of one.names) index.note(one, name)
  const byMention = new Map<Mention, Character>()
  /** Who has been met under a name and a courtesy. */
  const met = new Map<string, Character>()
  for (const mention of namesOf(passages)) {
    const words = mention.name.join(' ')
    const key = mention.gender ? `${mention.gender}: ${words}` : words
    let character = met.get(key)
    if (!character) {
      character = index.characterNamed(mention) ?? newcomer(characters, index, mention)
      noteName(character, index, mention.name, words)
      met.set(key, character)
    }
    byMention.set(mention, character)
    learn(character, mention)
  }
  for (const passage of passages) appositions(passage, byMention)
  tellBodies(passages, characters, byMention)
  return { characters, byMention }
}

/** Longest names first, so that "Roe" finds Jane Roe wherever it stands; among equals in reading order. */
function namesOf(passages: readonly Passage[]): Mention[] {
  const names: Mention[] = []
  for (const { mentions } of passages)
    for (const mention of mentions) if (mention.kind === 'name') names.push(mention)
  return names.sort((a, b) => b.name.length - a.name.length || a.start - b.start)
}

function characterOfStory(known: StorySpeaker, id: number): Character {
  const aliases = [known.name, ...known.also].map((name) => name.toLowerCase().replace(/^(?:the|a|an) /u, ''))
  const character = madeCharacter({
    id,
    name: normalWords(known.name),
    display: known.name,
    gender: genderOfName(known.name.toLowerCase().replace(/ .*/su, '')) ?? '',
    aliases: new Set(aliases),
    // What the editor calls somebody may hold no word (“…”): nothing in an article is found by it.
    names: [known.name, ...known.also.filter(isName)].map(normalWords).filter((name) => name.length > 0),
    known,
  })
  for (const phrase of [...known.also, known.role ?? '']) addRole(character, normalWords(phrase))
  return character
}

function normalWords(phrase: string): string[] {
  return wordsOf(phrase).map(({ normal }) => normal)
}

/** Whether a phrase of story.yaml is a name and no role: capitals only, and no noun for an office. */
function isName(phrase: string): boolean {
  const words = phrase.split(/\s+/u)
  return (
    words.every((word) => /^\p{Lu}/u.test(word)) && !words.some((word) => roleFamilies(word.toLowerCase()))
  )
}

function newcomer(characters: Character[], index: CastIndex, { name, printed }: Mention): Character {
  const character = madeCharacter({ id: characters.length, name, display: printed.join(' '), names: [name] })
  characters.push(character)
  index.note(character, name)
  return character
}

/** A full name under which somebody is met for the first time. */
function noteName(character: Character, index: CastIndex, name: readonly string[], words: string): void {
  if (name.length < 2 || character.names.some((known) => known.join(' ') === words)) return
  character.names.push(name)
  index.note(character, name)
}

/** What a mention by name tells of somebody. */
function learn(character: Character, { name, gender, role, head, nation }: Mention): void {
  character.mentions++
  if (name.length > 1) character.gender ||= genderOfName(name[0] as string) ?? ''
  if (gender === 'm' || gender === 'f') character.gender ||= gender
  if (role.length > 0) addRole(character, role, head)
  if (nation) character.nations.add(nation)
}

/** "Jane Roe, the trade minister, …" and "the trade minister, Jane Roe, …". */
function appositions({ tokens, mentions }: Passage, byMention: ReadonlyMap<Mention, Character>): void {
  for (let position = 0; position + 1 < mentions.length; position++) {
    const mention = mentions[position] as Mention
    const next = mentions[position + 1] as Mention
    if (next.first !== mention.last + 2 || normalAt(tokens, mention.last + 1) !== ',') continue
    const name = mention.kind === 'name' ? mention : next
    const role = mention.kind === 'role' ? mention : next
    const character = byMention.get(name)
    if (!character || name.possessive || mention.possessive) continue
    if (role.kind !== 'role' && role.kind !== 'unnamed') continue
    const closes = tokenAt(tokens, next.last + 1)
    if (closes.kind === 'word' && !closes.opening && role === next) continue
    addRole(character, role.role, role.head)
    if (role.nation) character.nations.add(role.nation)
    if (role.gender === 'm' || role.gender === 'f') character.gender ||= role.gender
  }
}
