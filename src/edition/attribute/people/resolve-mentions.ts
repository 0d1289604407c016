import type { Span } from '../../model/span.ts'
import type { Cue } from '../cues/cue.ts'
import { isGoverned } from '../cues/find-subject.ts'
import type { Mention } from '../mentions/mention.ts'
import type { Passage } from '../mentions/passage.ts'
import { apposed, bothNamed, namedBeside } from './beside.ts'
import type { Character } from './character.ts'
import { describes, mayBe } from './describes.ts'
import { bare, findLooseTitle, fitRole } from './fit-role.ts'
import { startFocus } from './focus.ts'
import type { Cast } from './gather-cast.ts'
import type { Meaning } from './meaning.ts'

/** A passage whose verbs of saying tell who is speaking in it. */
export interface PassageWithCues extends Passage {
  readonly cues: readonly Cue[]
}

/**
 * Returns what every mention of an article means, walking it once in reading order. A pronoun takes whoever is foremost
 * in focus and of its gender; a role takes whoever fits it best; one that fits nobody, and an unnamed source, is somebody
 * of its own, whom later pronouns can mean.
 */
export function resolveMentions(passages: readonly PassageWithCues[], cast: Cast): Map<Mention, Meaning> {
  const meanings = new Map<Mention, Meaning>()
  const lastNamed = new Map<Character, Span>()
  const strangers = new Map<string, Character>()
  const loose = findLooseTitle(passages, cast)
  const focus = startFocus()
  let lastPlural: Meaning | null = null
  /** Gender of a pronoun that came before anybody it could stand for. */
  let awaited: 'm' | 'f' | '' = ''

  const lastNameOf = (character: Character) => lastNamed.get(character) ?? null
  const meant = (character: Character, antecedent: Span | null, sure: boolean): Meaning => ({
    source: { name: character.display, kind: character.source },
    character,
    antecedent,
    sure,
  })
  const meaningOf = (mention: Mention): Meaning | null => {
    switch (mention.kind) {
      case 'name': {
        const character = cast.byMention.get(mention) as Character
        lastNamed.set(character, mention)
        return meant(character, null, true)
      }
      case 'pronoun': {
        if (mention.gender !== 'm' && mention.gender !== 'f')
          return lastPlural && { ...lastPlural, sure: false }
        const found = focus.pronoun(mention.gender)
        if (!found) {
          awaited = mention.gender
          return null
        }
        const { character, sure } = found
        character.gender ||= mention.gender
        return meant(character, lastNameOf(character), sure && character.source === 'person')
      }
      case 'role': {
        const best = fitRole(mention, cast.characters, focus.people(), loose)
        // "A diplomat said … the diplomat said": nobody nearer has brought a name.
        const again =
          /^the\b/iu.test(mention.text) && mention.role.length < 2 ? strangers.get(mention.head) : undefined
        if (again?.source === 'unnamed' && !(best && isNearer(focus.people(), best.character, again)))
          return meant(again, lastNameOf(again), false)
        if (best) {
          if (mention.nation) best.character.nations.add(mention.nation)
          return meant(best.character, lastNameOf(best.character), best.sure)
        }
        // "the 54-year-old", "the mother-of-three" describe whoever is being spoken of.
        const described = describes(mention)
          ? focus.people().find((one) => one.id >= 0 && one.kind === 'person' && mayBe(one, mention))
          : undefined
        if (described && (mention.gender === 'm' || mention.gender === 'f'))
          described.gender ||= mention.gender
        if (described) return meant(described, lastNameOf(described), false)
        const known = mention.role.length <= 2 ? strangers.get(mention.head) : undefined
        const stranger = known ?? somebody(mention, mention.owned ? 'unnamed' : 'person')
        strangers.set(mention.head, stranger)
        return meant(stranger, lastNameOf(stranger), false)
      }
      case 'unnamed': {
        const stranger = somebody(mention, 'unnamed')
        strangers.set(mention.head, stranger)
        lastNamed.set(stranger, mention)
        return meant(stranger, null, true)
      }
      default: {
        const name = mention.kind === 'plural' ? mention.text : bare(mention.text)
        const meaning: Meaning = {
          source: { name, kind: mention.kind },
          character: null,
          antecedent: null,
          sure: true,
        }
        if (mention.kind === 'plural') lastPlural = meaning
        return meaning
      }
    }
  }

  for (const { tokens, mentions, cues } of passages) {
    const speaking = new Set(
      cues.filter((cue) => cue.family === 'saying' && cue.close).map((cue) => cue.subject),
    )
    let unit = -1
    let hasSubject = false
    for (const [position, mention] of mentions.entries()) {
      const opening = tokens[mention.first]
      if (opening && opening.unit !== unit) {
        focus.nextSentence()
        hasSubject = false
        unit = opening.unit
      }
      const name = namedBeside(tokens, mention, mentions[position + 1])
      const meaning =
        apposed(tokens, mentions[position - 1], mention, meanings) ??
        (name ? { ...(meaningOf(name) as Meaning), antecedent: name } : meaningOf(mention))
      if (!meaning) continue
      meanings.set(mention, meaning)
      if (!meaning.character) continue
      lastPlural = bothNamed(tokens, mentions[position - 1], mention, meanings) ?? lastPlural
      // "It was he who came late. … said the 54-year-old": whoever is named next is a man.
      if (awaited && mention.kind !== 'pronoun' && !mention.owned && meaning.character.kind === 'person') {
        meaning.character.gender ||= awaited
        awaited = ''
      }
      const aside = mention.possessive || isGoverned(tokens, mention) || isSubordinate(tokens, mention)
      const standing = aside ? 'aside' : speaking.has(mention) ? 'speaker' : hasSubject ? 'object' : 'subject'
      if (!aside) hasSubject = true
      focus.mention(meaning.character, standing, isIntroduced(tokens, mention))
    }
  }
  return meanings
}

/** "Jane Roe, head of the union, …": a full name with words about who that is. */
function isIntroduced(tokens: Passage['tokens'], { kind, name, role, last }: Mention): boolean {
  return kind === 'name' && name.length > 1 && (role.length > 0 || tokens[last + 1]?.text === ',')
}

/** Whether a clause of its own begins right before somebody, inside a sentence: "was silent when Roe asked". */
function isSubordinate(tokens: Passage['tokens'], { first }: Mention): boolean {
  const opener = tokens[first - 1]
  return (
    opener?.kind === 'word' &&
    /^(?:when|while|after|before|because|although|though|if|unless|until|since|whether|where)$/u.test(
      opener.normal,
    )
  )
}

/** Somebody the article gives no name. */
function somebody(mention: Mention, source: 'person' | 'unnamed'): Character {
  return {
    id: -1,
    kind: 'person',
    source,
    name: [],
    display: source === 'unnamed' ? mention.text : bare(mention.text),
    gender: mention.gender === 'm' || mention.gender === 'f' ? mention.gender : '',
    roles: [],
    nations: new Set(mention.nation ? [mention.nation] : []),
    aliases: new Set(),
    names: [],
    known: null,
    mentions: 1,
  }
}

function isNearer(people: readonly Character[], one: Character, other: Character): boolean {
  const [place, otherPlace] = [people.indexOf(one), people.indexOf(other)]
  return place >= 0 && (otherPlace < 0 || place < otherPlace)
}
