import { PREPOSITIONS } from '../../language/english/clause-words.ts'
import { WORDS_OF_SOMEBODY } from '../../language/english/words-of-somebody.ts'
import type { Mention } from '../mentions/mention.ts'
import type { Passage } from '../mentions/passage.ts'
import { normalAt } from '../tokens/normal-at.ts'
import type { Token } from '../tokens/token.ts'
import { tokenAt } from '../tokens/token-at.ts'
import type { Character } from './character.ts'

/**
 * Makes bodies of those characters whose name only ever stands behind a preposition or is credited: they are places or papers ("in
 * Exampleton", "stated Examplenews"). Only one word, of which the article says nothing that it says of people, can be such a name.
 */
export function tellBodies(
  passages: readonly Passage[],
  characters: readonly Character[],
  byMention: ReadonlyMap<Mention, Character>,
): void {
  const bodies = new Set(characters.filter(mayBeBody))
  if (bodies.size === 0) return
  for (const { tokens, mentions } of passages)
    for (const mention of mentions) {
      const character = mention.kind === 'name' ? byMention.get(mention) : undefined
      if (character && bodies.has(character) && acts(tokens, mention)) bodies.delete(character)
    }
  for (const body of bodies) {
    body.kind = 'organisation'
    body.source = 'organisation'
  }
}

function mayBeBody({ known, mentions, name, roles, gender }: Character): boolean {
  return !known && mentions > 0 && name.length === 1 && roles.length === 0 && !gender
}

/** Whether a name stands as that of somebody who acts. */
function acts(tokens: readonly Token[], mention: Mention): boolean {
  // A place line: "Exampleton: the dockers …"
  if (tokens[mention.first]?.opening && normalAt(tokens, mention.last + 1) === ':') return false
  const before = tokenAt(tokens, mention.first - 1)
  if (before.kind !== 'word') return true
  const { normal, form } = before
  return (
    !(PREPOSITIONS.has(normal) || CREDITING.has(normal) || form.cue?.family === 'saying') ||
    hasWords(tokens, mention)
  )
}

const CREDITING = new Set(['per', 'via', 'quoting', 'citing', 'the'])

/** "beyond Roe’s pledge", "the pull of Roe’s “…” promise": only people have words. */
function hasWords(tokens: readonly Token[], { possessive, last }: Mention): boolean {
  if (possessive)
    for (let at = last + 1; at < last + 4; at++) if (WORDS_OF_SOMEBODY.has(normalAt(tokens, at))) return true
  return false
}
