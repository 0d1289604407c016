import { PERSONAL_PRONOUNS } from '../../language/english/clause-words.ts'
import { phrasalCueOf } from '../../language/english/cue-of.ts'
import { QUESTIONERS } from '../../language/english/label-words.ts'
import { CREDITING_NOUNS } from '../../language/english/words-of-somebody.ts'
import { normalAt } from '../tokens/normal-at.ts'
import { standsBehindQuote } from '../tokens/stands-behind-quote.ts'
import type { Token } from '../tokens/token.ts'
import { tokenAt } from '../tokens/token-at.ts'
import type { KnownNames } from './known-names.ts'
import { madeMention } from './made-mention.ts'
import type { Mention } from './mention.ts'
import { mentionBesideCue } from './mention-beside-cue.ts'
import { mentionOfCapitals } from './mention-of-capitals.ts'
import { mentionOfNoun } from './mention-of-noun.ts'
import { SOME, SOMEBODY } from './name-form.ts'
import { afterPlaceLine, partyAfter } from './place-and-party.ts'

/**
 * Returns whoever the reporter mentions in a run of tokens, in order, none overlapping. Names take the title
 * before them; a role takes its determiner and its "of …".
 *
 * ```text
 * Foreign Minister Jane Roe told the head of the trade union that he …
 * ~~~~~~~~~~~~~~~~~~~~~~~~~ name ~~~~~~~~~~~~~~~~~~~~~~~~~~~~ role ~~ pronoun
 * ```
 */
export function findMentions(tokens: readonly Token[], known: KnownNames): Mention[] {
  const mentions: Unfinished[] = []
  if (tokens.length === 0) return mentions
  let before: Unfinished | undefined
  let at = afterPlaceLine(tokens)
  while (at < tokens.length) {
    const party = before?.last === at - 1 ? partyAfter(tokens, at, before) : null
    if (before && party) {
      before.nation = party.region
      at = party.next
      continue
    }
    const mention = (tokens[at] as Token).form.mayBeNamed ? mentionAt(tokens, at, known) : null
    if (mention && mention.last >= at) {
      addMention(mentions, mention, at)
      before = mention
      at = mention.last + 1
    } else at++
  }
  return mentions
}

/** A mention while its passage is read: what stands beside it may still tell more of it. */
type Unfinished = { -readonly [Key in keyof Mention]: Mention[Key] }

function mentionAt(tokens: readonly Token[], at: number, known: KnownNames): Mention | null {
  const { stands, speaks } = (tokens[at] as Token).form.name
  return (
    (at === 0 ? questioner(tokens) : null) ??
    (stands ? pronounAt(tokens, at) : null) ??
    mentionOfCapitals(tokens, at, known) ??
    (speaks ? mentionOfNoun(tokens, at) : null) ??
    (stands ? mentionBesideCue(tokens, at) : null)
  )
}

/** Adds a mention found at `at`: a determiner or an adjective before it was not known to belong to it until now. */
function addMention(mentions: Unfinished[], mention: Unfinished, at: number): void {
  let before = mentions.at(-1)
  while (before && before.last >= mention.first) {
    // "Jane Roe’s ministry": the owner is somebody of her own.
    if (before.kind === 'name' && before.possessive && before.last < at) {
      mention.first = before.last + 1
      break
    }
    mentions.pop()
    before = mentions.at(-1)
  }
  mentions.push(mention)
}

function pronounAt(tokens: readonly Token[], at: number): Mention | null {
  const { normal } = tokens[at] as Token
  const gender = PERSONAL_PRONOUNS.get(normal)
  if (gender) return gender === 'n' ? null : madeMention(tokens, at, at, { kind: 'pronoun', gender })
  if (normal === 'his' || normal === 'her') return ownerAt(tokens, at, normal === 'his' ? 'm' : 'f')
  const one = SOMEBODY.has(normal)
  return one || SOME.has(normal) ? indefiniteAt(tokens, at, one) : null
}

/** "in his opinion": the owner is who speaks. */
function ownerAt(tokens: readonly Token[], at: number, gender: 'm' | 'f'): Mention | null {
  const noun = normalAt(tokens, at + 1) === 'own' ? at + 2 : at + 1
  return normalAt(tokens, at - 1) === 'in' && CREDITING_NOUNS.has(normalAt(tokens, noun))
    ? madeMention(tokens, at, at, { kind: 'pronoun', gender, possessive: true })
    : null
}

/** "Another tweeted", "many fear", "some on the quay said": somebody, or several, nobody names. */
function indefiniteAt(tokens: readonly Token[], at: number, one: boolean): Mention | null {
  if (!speaksBeside(tokens, at, one)) return null
  return madeMention(tokens, at, at, one ? { kind: 'unnamed' } : { kind: 'plural', gender: 'p' })
}

function speaksBeside(tokens: readonly Token[], at: number, one: boolean): boolean {
  const next = tokenAt(tokens, at + 1)
  // "“…,” wrote another."
  if (next.kind !== 'word')
    return standsBehindQuote(tokens, at - 1) && tokens[at - 1]?.form.cue?.finite === true
  if (next.unit !== (tokens[at] as Token).unit) return false
  return (
    (!one && PLACES.has(next.normal)) ||
    next.form.cue !== undefined ||
    phrasalCueOf(next.normal, normalAt(tokens, at + 2)) !== undefined
  )
}

/** "Some on the quay", "many here". */
const PLACES = new Set(['on', 'at', 'in', 'here', 'there', 'inside', 'outside'])

/** "QUESTION: …": whoever asks in a transcript, at the beginning of a paragraph. */
function questioner(tokens: readonly Token[]): Mention | null {
  const token = tokens[0] as Token
  const labels = token.text.endsWith('.') ? tokens[1]?.kind === 'quote' : tokens[1]?.text === ':'
  if (!token.capital || !labels || !QUESTIONERS.has(token.normal)) return null
  return madeMention(tokens, 0, 0, { kind: 'unnamed', role: [token.normal], head: token.normal })
}
