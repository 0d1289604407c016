import { PREPOSITIONS } from '../../language/english/clause-words.ts'
import { genderOfName } from '../../language/english/first-names.ts'
import { nationOf, nationOfTwo } from '../../language/english/nations.ts'
import { roleFamilies } from '../../language/english/roles.ts'
import { WORDS_OF_SOMEBODY } from '../../language/english/words-of-somebody.ts'
import type { Story } from '../../model/story.ts'
import { wordsOf } from '../../text/words.ts'
import type { Mention } from '../mentions/mention.ts'
import type { Passage } from '../mentions/passage.ts'
import { startCastIndex } from './cast-index.ts'
import type { Character } from './character.ts'

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
  const characters: Character[] = story.speakers.map((known, id) => {
    const names = [known.name, ...known.also].map((name) => name.toLowerCase().replace(/^(?:the|a|an) /u, ''))
    const character: Character = {
      id,
      kind: 'person',
      source: 'person',
      name: wordsOf(known.name).map((word) => word.normal),
      display: known.name,
      gender: genderOfName(known.name.toLowerCase().replace(/ .*/su, '')) ?? '',
      roles: [],
      nations: new Set(),
      aliases: new Set(names),
      // What the editor calls somebody may hold no word (“…”): nothing in an article is found by it.
      names: [known.name, ...known.also.filter(isName)]
        .map((name) => wordsOf(name).map((word) => word.normal))
        .filter((name) => name.length > 0),
      known,
      mentions: 0,
    }
    for (const phrase of [...known.also, known.role ?? ''])
      addRole(
        character,
        wordsOf(phrase).map((word) => word.normal),
      )
    return character
  })
  const byMention = new Map<Mention, Character>()
  const names = passages.flatMap((passage) => passage.mentions.filter((mention) => mention.kind === 'name'))
  const index = startCastIndex(characters)
  for (const one of characters) for (const name of one.names) index.note(one, name)
  // Longest names first, so that "Roe" finds Jane Roe wherever it stands; among equals in reading order.
  const met = new Map<string, Character>()
  for (const mention of [...names].sort((a, b) => b.name.length - a.name.length || a.start - b.start)) {
    const key = `${mention.gender} ${mention.name.join(' ')}`
    const again = met.has(key)
    const known = met.get(key) ?? index.characterNamed(mention)
    const character = known ?? newcomer(characters, mention)
    if (!known) index.note(character, mention.name)
    met.set(key, character)
    byMention.set(mention, character)
    character.mentions++
    if (mention.name.length > 1) {
      if (!again && !character.names.some((name) => name.join(' ') === mention.name.join(' '))) {
        character.names.push(mention.name)
        index.note(character, mention.name)
      }
      character.gender ||= genderOfName(mention.name[0] as string) ?? ''
    }
    if (mention.gender === 'm' || mention.gender === 'f') character.gender ||= mention.gender
    if (mention.role.length) addRole(character, mention.role, mention.head)
    if (mention.nation) character.nations.add(mention.nation)
  }
  for (const passage of passages) appositions(passage, byMention)
  creditedOnly(passages, characters, byMention)
  return { characters, byMention }
}

/** A name that only ever stands behind a preposition or is credited is a place or a body: "in Exampleton", "stated Examplenews". */
function creditedOnly(
  passages: readonly Passage[],
  characters: readonly Character[],
  byMention: ReadonlyMap<Mention, Character>,
): void {
  const acting = new Set<Character>()
  for (const { tokens, mentions } of passages) {
    for (const mention of mentions) {
      const character = byMention.get(mention)
      const before = tokens[mention.first - 1]
      // A place line: "Exampleton: the dockers …"
      if (tokens[mention.first]?.opening && tokens[mention.last + 1]?.text === ':') continue
      // "beyond Roe’s pledge", "the pull of Roe’s “…” promise": only people have words.
      const hasWords =
        mention.possessive &&
        tokens.slice(mention.last + 1, mention.last + 4).some((word) => WORDS_OF_SOMEBODY.has(word.normal))
      if (
        character &&
        !(
          !hasWords &&
          before?.kind === 'word' &&
          (PREPOSITIONS.has(before.normal) ||
            /^(?:per|via|quoting|citing|the)$/u.test(before.normal) ||
            before.form.cue?.family === 'saying')
        )
      )
        acting.add(character)
    }
  }
  for (const one of characters) {
    if (
      !one.known &&
      one.mentions > 0 &&
      one.name.length === 1 &&
      one.roles.length === 0 &&
      !one.gender &&
      !acting.has(one)
    ) {
      one.kind = 'organisation'
      one.source = 'organisation'
    }
  }
}

/** Whether a phrase of story.yaml is a name and no role: capitals only, and no noun for an office. */
function isName(phrase: string): boolean {
  const words = phrase.split(/\s+/u)
  return (
    words.every((word) => /^\p{Lu}/u.test(word)) && !words.some((word) => roleFamilies(word.toLowerCase()))
  )
}

function newcomer(characters: Character[], mention: Mention): Character {
  const character: Character = {
    id: characters.length,
    kind: 'person',
    source: 'person',
    name: mention.name,
    display: mention.printed.join(' '),
    gender: '',
    roles: [],
    nations: new Set(),
    aliases: new Set(),
    names: [mention.name],
    known: null,
    mentions: 0,
  }
  characters.push(character)
  return character
}

function addRole(character: Character, words: readonly string[], head?: string): void {
  const noun = head || [...words].find((word) => roleFamilies(word)) || ''
  if (
    !noun ||
    character.roles.some(
      (role) =>
        role.head === noun &&
        role.words.size === new Set(words).size &&
        words.every((word) => role.words.has(word)),
    )
  )
    return
  character.roles.push({ head: noun, words: new Set(words) })
  words.forEach((word, index) => {
    const nation = nationOfTwo(word, words[index + 1] ?? '') ?? nationOf(word)
    if (nation) character.nations.add(nation)
  })
}

/** "Jane Roe, the trade minister, …" and "the trade minister, Jane Roe, …". */
function appositions({ tokens, mentions }: Passage, byMention: ReadonlyMap<Mention, Character>): void {
  mentions.forEach((mention, index) => {
    const next = mentions[index + 1]
    if (!next || next.first !== mention.last + 2 || tokens[mention.last + 1]?.text !== ',') return
    const pair = [mention, next] as const
    const name = pair.find((one) => one.kind === 'name')
    const role = pair.find((one) => one.kind === 'role' || (one.kind === 'unnamed' && one === next))
    const closes = tokens[next.last + 1]
    const character = name && byMention.get(name)
    if (!character || !role || name.possessive || mention.possessive) return
    if (closes && closes.kind === 'word' && !closes.opening && role === next) return
    addRole(character, role.role, role.head)
    if (role.nation) character.nations.add(role.nation)
    if (role.gender === 'm' || role.gender === 'f') character.gender ||= role.gender
  })
}
