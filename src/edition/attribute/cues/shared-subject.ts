import type { Mention } from '../mentions/mention.ts'
import type { MentionIndex } from '../mentions/mention-index.ts'
import type { Passage } from '../mentions/passage.ts'
import { normalAt } from '../tokens/normal-at.ts'
import type { Token } from '../tokens/token.ts'
import { tokenAt } from '../tokens/token-at.ts'
import type { Cue } from './cue.ts'
import { alone, type Subject, sentenceSubject } from './find-subject.ts'
import type { Verb } from './verb.ts'

/** Returns the subject of a participle, or of a verb after "and": that of the verb before it, or of the sentence; null for none. */
export function sharedSubject(
  passage: Passage,
  index: MentionIndex,
  at: number,
  earlier: readonly Cue[],
): Subject | null {
  const { tokens } = passage
  const { unit, normal } = tokens[at] as Token
  // "lashed out at Roe for calling it …": whoever stands before "for" or "of" did the calling.
  const blamed = BLAMING.has(normalAt(tokens, at - 1)) ? index.ending(at - 2) : undefined
  if (blamed && !blamed.possessive) return alone(blamed)
  // "quick to chime in, with Roe tweeting that it was …"
  const nearer = normal.endsWith('ing') ? subjectOfParticiple(index, at) : subjectOfClause(tokens, index, at)
  if (nearer) return alone(nearer)
  const previous = earlier.findLast((cue) => cue.family !== 'credit')
  if (previous && tokens[previous.at]?.unit === unit) return previous
  const subject = sentenceSubject(passage, index, at)
  return subject && alone(subject)
}

/** "Roe was thanked for saying …", "accused Roe of saying …" */
const BLAMING = new Set(['for', 'of'])

/** Whose clause a verb after "and" goes on with: "Roe left after Doe attacked the crews and blamed …". */
function subjectOfClause(tokens: readonly Token[], index: MentionIndex, at: number): Mention | undefined {
  for (let back = at - 1; back >= Math.max(1, at - CLAUSE); back--) {
    const { kind, unit, normal, form } = tokens[back] as Token
    if (unit !== tokens[at]?.unit || kind === 'stop') return undefined
    if (SUBORDINATES.has(normal)) {
      const mention = index.starting(back + 1)
      if (mention && !mention.possessive) return mention
    }
    if (form.cue?.finite) return undefined
  }
  return undefined
}

/** How far back such a clause may begin, in tokens. */
const CLAUSE = 14
const SUBORDINATES = new Set('after while when because before since until although though'.split(' '))

/** Who does what a participle right behind a name tells: "with Roe tweeting", "footage of Roe saying". */
function subjectOfParticiple(index: MentionIndex, at: number): Mention | undefined {
  const mention = index.ending(at - 1)
  // "issued a statement saying" is said by whoever issued it.
  return mention?.kind === 'name' && !mention.possessive ? mention : undefined
}

/** Returns whether a verb without a subject beside it stands where it goes on with that of another. */
export function sharesSubject(
  tokens: readonly Token[],
  index: MentionIndex,
  { at, gerund, plain }: Verb,
): boolean {
  const before = tokenAt(tokens, at - 1)
  const follows = before.kind === 'word' ? before.normal : ''
  if (gerund && (BLAMING.has(follows) || subjectOfParticiple(index, at))) return true
  if (plain || NOUN_FOLLOWS.has(follows)) return false
  if (gerund) return before.kind !== 'word' || BEFORE_PARTICIPLE.has(follows)
  let back = at - 1
  while (back >= 0 && isAdverb(tokens[back] as Token)) back--
  return JOINS.has(normalAt(tokens, back))
}

const BEFORE_PARTICIPLE = new Set('by in after while before and also thus again'.split(' '))
const JOINS = new Set(['and', 'but', 'or', 'then', ','])

function isAdverb({ normal }: Token): boolean {
  return normal.endsWith('ly') || BETWEEN.has(normal)
}

/** May stand between a conjunction and its verb. */
const BETWEEN = new Set('also then again later even has had have not never'.split(' '))

/** Words after which a form in -ed is no verb: "the proposed", "a stated". */
export const NOUN_FOLLOWS: ReadonlySet<string> = new Set(
  'the a an this that these those his her its their our of in for on with from more most no any some other'.split(
    ' ',
  ),
)
