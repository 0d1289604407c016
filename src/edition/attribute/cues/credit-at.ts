import { CREDIT_OPENERS } from '../../language/english/cue-of.ts'
import { CREDITING_NOUNS } from '../../language/english/words-of-somebody.ts'
import type { Mention } from '../mentions/mention.ts'
import type { MentionIndex } from '../mentions/passage.ts'
import { normalAt } from '../tokens/normal-at.ts'
import { spanOf } from '../tokens/span-of.ts'
import type { Token } from '../tokens/token.ts'
import type { Cue } from './cue.ts'

/** "according to Roe", "as per Roe", "in Roe’s opinion". */
export function creditAt(tokens: readonly Token[], at: number, { starting }: MentionIndex): Cue | null {
  const word = (tokens[at] as Token).normal
  if (!CREDIT_OPENERS.has(word)) return null
  const two = `${word} ${tokens[at + 1]?.normal}`
  const made = (last: number, subject: Mention | undefined): Cue | null =>
    subject
      ? {
          at,
          last,
          span: spanOf(tokens, at, last),
          base: word,
          family: 'credit',
          subject,
          inverted: true,
          close: true,
          others: [],
        }
      : null
  // "in the words of Roe"
  if (two === 'in the' && CREDITING_NOUNS.has(normalAt(tokens, at + 2)) && tokens[at + 3]?.normal === 'of')
    return made(at + 3, starting.get(at + 4))
  if (two === 'according to' || two === 'as per') return made(at + 1, starting.get(at + 2))
  // "As Roe put it, …" and, first in its sentence, "For Roe, …"
  const next = starting.get(at + 1)
  const after = next && tokens[next.last + 1]
  if (word === 'as' && next && after && /^(?:put|puts|has|had|saw|sees)$/u.test(after.normal))
    return made(next.last + 1, next)
  if (word === 'for' && next && !next.possessive && (tokens[at] as Token).opening && after?.text === ',')
    return made(at, next)
  const owner = word === 'in' ? starting.get(at + 1) : undefined
  const own = owner && tokens[owner.last + 1]?.normal === 'own' ? 1 : 0
  const noun = owner?.possessive ? tokens[owner.last + 1 + own]?.normal : undefined
  return noun && CREDITING_NOUNS.has(noun) ? made((owner as Mention).last + 1 + own, owner) : null
}
