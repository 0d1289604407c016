import { roleFamilies } from '../language/english/roles.ts'
import type { Source } from '../model/attribution.ts'
import type { Span } from '../model/span.ts'
import { normalForm } from '../text/words.ts'
import type { Character } from './character.ts'
import type { Cue } from './find-cues.ts'
import { isGoverned } from './find-cues.ts'
import type { Cast, Passage } from './gather-cast.ts'
import type { Mention } from './mention.ts'

/** Who a mention stands for. */
export interface Meaning {
  readonly source: Source
  readonly character: Character | null
  /** The name it stands for, where the mention has none. */
  readonly antecedent: Span | null
  readonly sure: boolean
}

/** A passage whose verbs of saying tell who is speaking in it. */
export interface PassageWithCues extends Passage {
  readonly cues: readonly Cue[]
}

/** A character with the last place its name was mentioned. */
interface Present {
  readonly character: Character
  span: Span
}

/**
 * Returns what every mention of an article means, walking it once in reading order with the people in focus:
 * the subject of the sentence before comes first, then whoever else it named. A pronoun takes the first in focus
 * that its gender allows; a role takes whoever fits it best.
 */
export function resolveMentions(passages: readonly PassageWithCues[], cast: Cast): Map<Mention, Meaning> {
  const meanings = new Map<Mention, Meaning>()
  const lastNamed = new Map<Character, Span>()
  const unnamed = new Map<string, Meaning>()
  let focus: Present[] = []
  let lastPlural: Meaning | null = null
  const orphanRole = roleWithoutName(passages, cast)

  for (const { tokens, mentions, cues } of passages) {
    const speaking = new Set(
      cues.filter((cue) => cue.family === 'saying' && cue.close).map((cue) => cue.subject),
    )
    let unit = -1
    let inUnit: Present[] = []
    const closeUnit = () => {
      // Whoever speaks in a sentence is more in focus than its grammatical subject: "Doe, Roe said, was late."
      const speaker = inUnit.findIndex((one) => speaking.has(one.span as Mention))
      if (speaker > 0) inUnit.unshift(...inUnit.splice(speaker, 1))
      focus = [
        ...inUnit,
        ...focus.filter((one) => !inUnit.some((other) => other.character === one.character)),
      ].slice(0, 8)
      inUnit = []
    }
    for (const mention of mentions) {
      const first = tokens[mention.first]
      if (first && first.unit !== unit) {
        closeUnit()
        unit = first.unit
      }
      const candidates = () => [
        ...inUnit,
        ...focus.filter((one) => !inUnit.some((other) => other.character === one.character)),
      ]
      let meaning: Meaning | null = apposed(tokens, mentions, mention, meanings)
      if (meaning) {
        meanings.set(mention, meaning)
        continue
      }
      if (mention.kind === 'name') {
        const character = cast.byMention.get(mention) as Character
        meaning = personal(character, null, true)
        lastNamed.set(character, mention)
      } else if (mention.kind === 'pronoun') {
        const found =
          mention.gender === 'p'
            ? null
            : candidates().find((one) => genderFits(one.character, mention.gender))
        if (found) {
          if (mention.gender === 'm' || mention.gender === 'f') found.character.gender ||= mention.gender
          meaning = personal(found.character, lastNamed.get(found.character) ?? null, false)
        } else if (mention.gender === 'p' && lastPlural) meaning = { ...lastPlural, sure: false }
      } else if (mention.kind === 'role') {
        const known = unnamed.get(mention.head)
        const best = bestFit(mention, cast.characters, candidates(), orphanRole)
        if (best) {
          meaning = personal(best.character, lastNamed.get(best.character) ?? null, best.sure)
          if (mention.nation) best.character.nations.add(mention.nation)
        } else if (known && mention.role.length <= 2) meaning = { ...known, sure: false }
        else
          meaning = {
            source: { name: bare(mention.text), kind: 'person' },
            character: null,
            antecedent: null,
            sure: true,
          }
      } else {
        const kind = mention.kind
        meaning = {
          source: {
            name: kind === 'organisation' || kind === 'document' ? bare(mention.text) : mention.text,
            kind,
          },
          character: null,
          antecedent: null,
          sure: true,
        }
        if (kind === 'unnamed') unnamed.set(mention.head, meaning)
        if (kind === 'plural') lastPlural = meaning
      }
      if (!meaning) continue
      meanings.set(mention, meaning)
      const person = meaning.character
      if (person && !inUnit.some((one) => one.character === person)) {
        const present = { character: person, span: mention }
        // Who owns something, or stands after a preposition, is less in focus than the subject.
        if (mention.possessive || isGoverned(tokens, mention)) inUnit.push(present)
        else if (inUnit.length && !subjectIsWeak(inUnit[0] as Present, tokens, mentions)) inUnit.push(present)
        else inUnit.unshift(present)
      }
    }
    closeUnit()
  }
  return meanings
}

/** "Jane Roe, a veteran of the party, …": words about somebody who has just been named mean that person. */
function apposed(
  tokens: Passage['tokens'],
  mentions: readonly Mention[],
  mention: Mention,
  meanings: ReadonlyMap<Mention, Meaning>,
): Meaning | null {
  if ((mention.kind !== 'unnamed' && mention.kind !== 'role') || tokens[mention.first - 1]?.text !== ',')
    return null
  const name = mentions.find(
    (one) => one.last === mention.first - 2 && one.kind === 'name' && !one.possessive,
  )
  const meaning = name && meanings.get(name)
  return meaning?.character?.kind === 'person' ? { ...meaning, antecedent: name ?? null } : null
}

function personal(character: Character, antecedent: Span | null, sure: boolean): Meaning {
  return { source: { name: character.display, kind: character.kind }, character, antecedent, sure }
}

function genderFits(character: Character, gender: string): boolean {
  return character.kind === 'person' && (character.gender === '' || character.gender === gender)
}

function subjectIsWeak(subject: Present, tokens: Passage['tokens'], mentions: readonly Mention[]): boolean {
  const mention = mentions.find((one) => one === subject.span)
  return mention !== undefined && (mention.possessive || isGoverned(tokens, mention))
}

/** "the minister", "Roe’s spokesman" → without its determiner. */
function bare(text: string): string {
  return text.replace(/^(?:the|The|this|This|that)\s+/u, '')
}

/**
 * The character a role fits best, or nothing. Points: the same head noun 3, one of its family 1.5, a noun that
 * fits anybody 0.5; each further shared word 1; the same country 2; another country rules out; in focus up to 1.
 */
function bestFit(
  mention: Mention,
  characters: readonly Character[],
  focus: readonly Present[],
  orphan: Orphan | null,
): { character: Character; sure: boolean } | null {
  const phrase = normalForm(bare(mention.text))
  const named = characters.find((one) => one.aliases.has(phrase) || one.aliases.has(mention.role.join(' ')))
  if (named) return { character: named, sure: true }
  if (orphan && orphan.key === mention.role.join(' ')) return { character: orphan.character, sure: false }
  let best: { character: Character; score: number } | null = null
  let second = 0
  for (const character of characters) {
    const place = focus.findIndex((one) => one.character === character)
    if (place === -1 && character.mentions === 0) continue
    const score = fitness(mention, character) + (place === -1 ? 0 : 1 / (place + 1))
    if (score > (best?.score ?? 0)) {
      second = best?.score ?? 0
      best = { character, score }
    } else if (score > second) second = score
  }
  return best && best.score >= 2 ? { character: best.character, sure: best.score - second >= 1.5 } : null
}

function fitness(mention: Mention, character: Character): number {
  if (mention.gender && character.gender && mention.gender !== 'p' && mention.gender !== character.gender)
    return -9
  if (mention.nation && character.nations.size && !character.nations.has(mention.nation)) return -9
  const families = familiesOf(mention)
  let best = -9
  for (const role of character.roles) {
    const shared = [...role.words].filter(
      (word) => mention.role.includes(word) && word !== mention.head && word.length > 2,
    ).length
    if (role.head === mention.head) best = Math.max(best, 3 + shared)
    else if (families) {
      const kin = [...(roleFamilies(role.head) ?? [])].some(
        (family) => family !== 'general' && families.has(family),
      )
      best = Math.max(best, (kin ? 1.5 : families.has('general') ? 0.5 : -9) + shared)
    }
  }
  return best + (mention.nation && character.nations.has(mention.nation) ? 2 : 0)
}

/** Whoever heads a ministry is its minister: "the head of the trade department". */
function familiesOf(mention: Mention): ReadonlySet<string> | undefined {
  const families = roleFamilies(mention.head)
  const ministry = mention.role.includes('department') || mention.role.includes('ministry')
  return families?.has('head') && ministry ? new Set([...families, 'diplomat']) : families
}

interface Orphan {
  readonly key: string
  readonly character: Character
}

/**
 * An article that gives one person no role and one title no person means that person by it:
 * "Foreign Minister said … Roe also said".
 */
function roleWithoutName(passages: readonly Passage[], cast: Cast): Orphan | null {
  const roleless = cast.characters.filter(
    (one) => one.roles.length === 0 && one.mentions >= 2 && one.kind === 'person',
  )
  const only = roleless[0]
  if (roleless.length !== 1 || !only) return null
  const keys = new Map<string, number>()
  for (const { mentions } of passages) {
    for (const mention of mentions) {
      if (mention.kind !== 'role' || mention.owned || mention.role.length < 2) continue
      if (cast.characters.some((one) => fitness(mention, one) >= 3)) continue
      const key = mention.role.join(' ')
      keys.set(key, (keys.get(key) ?? 0) + 1)
    }
  }
  const most = [...keys].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]
  return most && most[1] >= 2 ? { key: most[0], character: only } : null
}
