import { CREDIT_OPENERS } from '../../language/english/cue-of.ts'
import { CREDITING_NOUNS } from '../../language/english/words-of-somebody.ts'
import type { Mention } from '../mentions/mention.ts'
import type { MentionIndex } from '../mentions/mention-index.ts'
import { normalAt } from '../tokens/normal-at.ts'
import type { Token } from '../tokens/token.ts'
import type { Cue } from './cue.ts'
import { alone } from './find-subject.ts'
import { madeCue } from './made-cue.ts'

/** "according to Roe", "as per Roe", "in Roe’s opinion". */
export function creditAt(tokens: readonly Token[], at: number, index: MentionIndex): Cue | null {
  const { normal, opening } = tokens[at] as Token
  if (!CREDIT_OPENERS.has(normal)) return null
  const second = normalAt(tokens, at + 1)
  if (second === TWO_WORDS.get(normal)) return credit(tokens, at, at + 1, index.starting(at + 2))
  if (normal === 'in' && second === 'the' && isWordsOf(tokens, at + 2))
    return credit(tokens, at, at + 3, index.starting(at + 4))
  const subject = index.starting(at + 1)
  if (!subject) return null
  const after = normalAt(tokens, subject.last + 1)
  if (normal === 'as') return PUT_IT.has(after) ? credit(tokens, at, subject.last + 1, subject) : null
  if (normal === 'for')
    return opening && after === ',' && !subject.possessive ? credit(tokens, at, at, subject) : null
  if (normal !== 'in' || !subject.possessive) return null
  const noun = after === 'own' ? subject.last + 2 : subject.last + 1
  return CREDITING_NOUNS.has(normalAt(tokens, noun)) ? credit(tokens, at, noun, subject) : null
}

/** "in the words of Roe" */
function isWordsOf(tokens: readonly Token[], at: number): boolean {
  return normalAt(tokens, at + 1) === 'of' && CREDITING_NOUNS.has(normalAt(tokens, at))
}

const TWO_WORDS: ReadonlyMap<string, string> = new Map([
  ['according', 'to'],
  ['as', 'per'],
])

/** "As Roe put it, …", "As Roe has it, …" */
const PUT_IT = new Set(['put', 'puts', 'has', 'had', 'saw', 'sees'])

function credit(
  tokens: readonly Token[],
  at: number,
  last: number,
  subject: Mention | undefined,
): Cue | null {
  if (!subject) return null
  const base = (tokens[at] as Token).normal
  return madeCue(tokens, at, last, base, 'credit', alone(subject), true, true)
}
