import { PERSONAL_PRONOUNS } from '../../language/english/clause-words.ts'
import { cueOf, phrasalCueOf } from '../../language/english/cue-of.ts'
import { QUESTIONERS } from '../../language/english/label-words.ts'
import { CREDITING_NOUNS } from '../../language/english/words-of-somebody.ts'
import { normalAt } from '../tokens/normal-at.ts'
import { standsBehindQuote } from '../tokens/stands-behind-quote.ts'
import type { Token } from '../tokens/token.ts'
import type { KnownNames } from './known-names.ts'
import { madeMention } from './made-mention.ts'
import { SOME, SOMEBODY } from './may-be-named.ts'
import type { Mention } from './mention.ts'
import { mentionBesideCue } from './mention-beside-cue.ts'
import { mentionOfCapitals } from './mention-of-capitals.ts'
import { mentionOfNoun } from './mention-of-noun.ts'
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
  const mentions: Mention[] = []
  let at = afterPlaceLine(tokens)
  while (at < tokens.length) {
    const party = partyAfter(tokens, at, mentions.at(-1))
    if (party) {
      mentions[mentions.length - 1] = { ...(mentions.at(-1) as Mention), nation: party.region }
      at = party.next
      continue
    }
    if (!(tokens[at] as Token).form.mayBeNamed) {
      at++
      continue
    }
    const mention =
      questionerAt(tokens, at) ??
      pronounAt(tokens, at) ??
      mentionOfCapitals(tokens, at, known) ??
      mentionOfNoun(tokens, at) ??
      mentionBesideCue(tokens, at)
    if (mention && mention.last >= at) {
      // A determiner or an adjective before the run was not known to belong to it until now.
      while (mentions.length && (mentions.at(-1) as Mention).last >= mention.first) {
        // "Jane Roe’s ministry": the owner is somebody of her own.
        const owner = mentions.at(-1) as Mention
        if (owner.kind === 'name' && owner.possessive && owner.last < at) break
        mentions.pop()
      }
      const owner = mentions.at(-1)
      mentions.push(owner && owner.last >= mention.first ? { ...mention, first: owner.last + 1 } : mention)
      at = mention.last + 1
    } else at++
  }
  return mentions
}

function pronounAt(tokens: readonly Token[], at: number): Mention | null {
  const token = tokens[at] as Token
  const gender = PERSONAL_PRONOUNS.get(token.normal)
  // "in his opinion": the owner is who speaks.
  const owner = token.normal === 'his' ? 'm' : token.normal === 'her' ? 'f' : undefined
  if (
    owner &&
    tokens[at - 1]?.normal === 'in' &&
    CREDITING_NOUNS.has(normalAt(tokens, tokens[at + 1]?.normal === 'own' ? at + 2 : at + 1))
  )
    return { ...madeMention(tokens, at, at, { kind: 'pronoun', gender: owner }), possessive: true }
  if (!gender) return indefiniteAt(tokens, at)
  if (gender === 'n') return null
  return madeMention(tokens, at, at, { kind: 'pronoun', gender })
}

/** "Another tweeted", "many fear", "some on the quay said": somebody, or several, nobody names. */
function indefiniteAt(tokens: readonly Token[], at: number): Mention | null {
  const token = tokens[at] as Token
  const one = SOMEBODY.has(token.normal)
  if (!one && !SOME.has(token.normal)) return null
  const made = () => madeMention(tokens, at, at, one ? { kind: 'unnamed' } : { kind: 'plural', gender: 'p' })
  // "“…,” wrote another."
  if (
    standsBehindQuote(tokens, at - 1) &&
    cueOf(normalAt(tokens, at - 1))?.finite &&
    tokens[at + 1]?.kind !== 'word'
  )
    return made()
  const next = tokens[at + 1]
  if (next?.kind !== 'word' || next.unit !== token.unit) return null
  const place = /^(?:on|at|in|here|there|inside|outside)$/u.test(next.normal) && !one
  if (!place && !cueOf(next.normal) && !phrasalCueOf(next.normal, normalAt(tokens, at + 2))) return null
  return made()
}

/** "QUESTION: …": whoever asks in a transcript, at the beginning of a paragraph. */
function questionerAt(tokens: readonly Token[], at: number): Mention | null {
  if (at > 0) return null
  const token = tokens[0] as Token
  const labels = token.text.endsWith('.') ? tokens[1]?.kind === 'quote' : tokens[1]?.text === ':'
  if (!token.capital || !labels || !QUESTIONERS.has(token.normal)) return null
  return madeMention(tokens, 0, 0, { kind: 'unnamed', role: [token.normal], head: token.normal })
}
