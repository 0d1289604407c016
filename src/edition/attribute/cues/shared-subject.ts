import { cueOf } from '../../language/english/cue-of.ts'
import type { Mention } from '../mentions/mention.ts'
import type { MentionIndex, Passage } from '../mentions/passage.ts'
import { normalAt } from '../tokens/normal-at.ts'
import type { Token } from '../tokens/token.ts'
import type { Cue } from './cue.ts'
import { type Subject, sentenceSubject } from './find-subject.ts'
import type { Verb } from './verb.ts'

/** A participle, or a verb after "and": its subject is that of the verb before it, or of the sentence. */
export function shared(
  passage: Passage,
  index: MentionIndex,
  at: number,
  earlier: readonly Cue[],
  made: (subject: Subject, inverted: boolean, close: boolean) => Cue,
): Cue | null {
  const unit = (passage.tokens[at] as Token).unit
  // "lashed out at Roe for calling it …": whoever stands before "for" or "of" did the calling.
  const blamed = /^(?:for|of)$/u.test(normalAt(passage.tokens, at - 1)) ? index.ending.get(at - 2) : undefined
  if (blamed && !blamed.possessive) return made({ subject: blamed, others: [] }, false, false)
  // "quick to chime in, with Roe tweeting that it was …"
  const participle = passage.tokens[at]?.normal.endsWith('ing') === true
  const companion = participle ? subjectOfParticiple(index, at) : undefined
  if (companion) return made({ subject: companion, others: [] }, false, false)
  const nearer = participle ? undefined : subjectOfClause(passage.tokens, index, at)
  if (nearer) return made({ subject: nearer, others: [] }, false, false)
  const previous = earlier.findLast((cue) => cue.family !== 'credit')
  if (previous && passage.tokens[previous.at]?.unit === unit) return made(previous, false, false)
  const subject = sentenceSubject(passage, index, at)
  return subject && made({ subject, others: [] }, false, false)
}

/** Whose clause a verb after "and" goes on with: "Roe left after Doe attacked the crews and blamed …". */
function subjectOfClause(
  tokens: readonly Token[],
  { starting }: MentionIndex,
  at: number,
): Mention | undefined {
  for (let back = at - 1; back >= Math.max(1, at - CLAUSE); back--) {
    const { kind, unit, normal } = tokens[back] as Token
    if (unit !== tokens[at]?.unit || kind === 'stop') return undefined
    const mention = starting.get(back + 1)
    if (kind === 'word' && SUBORDINATES.test(normal) && mention && !mention.possessive) return mention
    if (kind === 'word' && cueOf(normal)?.finite) return undefined
  }
  return undefined
}

/** How far back such a clause may begin, in tokens. */
const CLAUSE = 14
const SUBORDINATES = /^(?:after|while|when|because|before|since|until|although|though)$/u

/** Who does what a participle right behind a name tells: "with Roe tweeting", "footage of Roe saying". */
function subjectOfParticiple({ ending }: MentionIndex, at: number): Mention | undefined {
  const mention = ending.get(at - 1)
  // "issued a statement saying" is said by whoever issued it.
  return mention?.kind === 'name' && !mention.possessive ? mention : undefined
}

export function sharesSubject(
  tokens: readonly Token[],
  index: MentionIndex,
  { at, gerund, plain }: Verb,
): boolean {
  const before = tokens[at - 1]
  if (gerund && /^(?:for|of)$/u.test(normalAt(tokens, at - 1))) return true
  if (gerund && subjectOfParticiple(index, at)) return true
  if (plain || (before?.kind === 'word' && NOUN_FOLLOWS.test(before.normal))) return false
  if (gerund)
    return (
      before?.kind !== 'word' || /^(?:by|in|after|while|before|and|also|thus|again)$/u.test(before.normal)
    )
  let back = at - 1
  while (
    back >= 0 &&
    /ly$|^(?:also|then|again|later|even|has|had|have|not|never)$/u.test((tokens[back] as Token).normal)
  )
    back--
  const conjunction = tokens[back]
  return (
    conjunction !== undefined &&
    (/^(?:and|but|or|then)$/u.test(conjunction.normal) || conjunction.text === ',')
  )
}

/** Words after which a form in -ed is no verb: "the proposed", "a stated". */
export const NOUN_FOLLOWS =
  /^(?:the|a|an|this|that|these|those|his|her|its|their|our|of|in|for|on|with|from|more|most|no|any|some|other)$/u
