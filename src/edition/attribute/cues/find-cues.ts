import { BE_FORMS, BEFORE_VERB } from '../../language/english/clause-words.ts'
import { cueOf, nounLikeCueOf, phrasalCueOf } from '../../language/english/cue-of.ts'
import { INVERTED_FREELY } from '../../language/english/cue-verbs.ts'
import type { Mention } from '../mentions/mention.ts'
import type { MentionIndex, Passage } from '../mentions/passage.ts'
import { normalAt } from '../tokens/normal-at.ts'
import { spanOf } from '../tokens/span-of.ts'
import { standsBehindQuote } from '../tokens/stands-behind-quote.ts'
import type { Token } from '../tokens/token.ts'
import { creditAt } from './credit-at.ts'
import type { Cue } from './cue.ts'
import { type Subject, subjectAfter, subjectBefore } from './find-subject.ts'
import { isPassive } from './is-passive.ts'
import { NOUN_FOLLOWS, shared, sharesSubject } from './shared-subject.ts'
import type { Verb } from './verb.ts'

/** Returns the cues of a passage that have a subject, in order. */
export function findCues(passage: Passage, index: MentionIndex): Cue[] {
  const { tokens } = passage
  const cues: Cue[] = []
  tokens.forEach((token, at) => {
    if (!token.form.mayBeginCue) return
    const cue = creditAt(tokens, at, index) ?? verbAt(passage, index, at, cues)
    if (cue) cues.push(cue)
  })
  return cues
}

/** The verb at `at` with its subject: before it, after it, or shared with the verb before. */
function verbAt(passage: Passage, index: MentionIndex, at: number, earlier: readonly Cue[]): Cue | null {
  const { tokens } = passage
  const token = tokens[at] as Token
  const form =
    cueOf(token.normal) ??
    phrasalCueOf(token.normal, normalAt(tokens, at + 1)) ??
    (followsName(index, at) ? nounLikeCueOf(token.normal) : undefined)
  if (!form || token.possessive || (token.capital && !token.opening) || index.covered.has(at)) return null
  const before = tokens[at - 1]
  const habit = before?.normal === 'to' && tokens[at - 2]?.normal === 'used'
  const verb: Verb = {
    ...form,
    at,
    token,
    gerund: token.normal.endsWith('ing'),
    plain: form.base === token.normal && !form.finite,
    habit,
  }
  const made = ({ subject, others }: Subject, inverted: boolean, close: boolean): Cue => ({
    at,
    last: at,
    span: spanOf(tokens, at, at),
    base: verb.base,
    family: verb.family,
    subject: writerOf(subject, index),
    inverted,
    close,
    others,
  })
  const quoted = quotedAsSaying(passage, index, verb)
  if (quoted) return made({ subject: quoted, others: [] }, quoted.first > at, true)
  if (!verb.gerund && isPassive(tokens, at)) {
    const agent = agentAfter(tokens, index, at)
    return agent ? made({ subject: agent, others: [] }, true, true) : null
  }
  if (before?.normal === 'to' && !verb.gerund && !habit) return null
  if (!verb.gerund && before?.kind === 'word' && NOUN_FOLLOWS.test(before.normal)) return null
  const left = verb.gerund ? null : subjectBefore(passage, index, habit ? at - 2 : at)
  if (left) return isVerbOf(tokens, verb, left) ? made(left, false, true) : null
  const right =
    verb.gerund || verb.plain || verb.family === 'holding' ? null : subjectAfter(passage, index, at + 1)
  if (right && mayInvert(tokens, verb, right)) return made(right, true, true)
  return sharesSubject(tokens, index, verb) ? shared(passage, index, at, earlier, made) : null
}

/** Right behind a name or "he", a form like "claims" or "calls" is a verb. */
function followsName({ ending }: MentionIndex, at: number): boolean {
  const mention = ending.get(at - 1)
  return (
    mention !== undefined && !mention.possessive && (mention.kind === 'name' || mention.kind === 'pronoun')
  )
}

/** Whose words "the Courier quoted Roe as saying" and "Roe was quoted by the Courier as saying" pass on: Roe's. */
function quotedAsSaying(
  { tokens, mentions }: Passage,
  index: MentionIndex,
  { at, base, gerund }: Verb,
): Mention | undefined {
  if (gerund || (base !== 'quote' && base !== 'cite')) return undefined
  const said = tokens
    .slice(at + 1, at + 12)
    .findIndex(({ normal }) => normal === 'saying' || normal === 'having')
  if (said < 1 || tokens[at + said]?.normal !== 'as') return undefined
  if (!isPassive(tokens, at)) return index.starting.get(at + 1)
  let back = at - 1
  while (back > 0 && (BE_FORMS.has(normalAt(tokens, back)) || BEFORE_VERB.has(normalAt(tokens, back)))) back--
  return subjectBefore({ tokens, mentions }, index, back + 1)?.subject
}

/** "Roe’s letter said": what stands in somebody's paper is said by them. */
function writerOf(subject: Mention, { ending }: MentionIndex): Mention {
  const owner = subject.kind === 'document' ? ending.get(subject.first - 1) : undefined
  return owner?.kind === 'name' && owner.possessive ? owner : subject
}

/**
 * Whether a verb can stand before its subject here: right behind a quotation any verb can; behind a comma or at the start of a
 * sentence one that takes no person as its object ("…, said Roe", never "slams Doe, praises Roe").
 */
function mayInvert(tokens: readonly Token[], { at, base, token }: Verb, { subject }: Subject): boolean {
  if (standsBehindQuote(tokens, at)) return true
  const before = tokens[at - 1]
  if (!(before?.kind === 'stop' && before.text !== ')') && !token.opening) return false
  if (!INVERTED_FREELY.has(base)) return false
  // "…, said Doe has pushed her": a clause about Doe.
  const after = tokens[subject.last + 1]
  return !(after?.kind === 'word' && (BEFORE_VERB.has(after.normal) || cueOf(after.normal)?.finite === true))
}

/** A bare base form is a verb only after a plural, a modal, or two people. */
function isVerbOf(
  tokens: readonly Token[],
  { plain, habit, at }: Verb,
  { subject, others }: Subject,
): boolean {
  if (!plain || habit || others.length > 0) return true
  return subject.gender === 'p' || subject.kind === 'plural' || modalBefore(tokens, at)
}

/** Whoever stands after "by": "was called “a farce” by Roe". */
function agentAfter(tokens: readonly Token[], { starting }: MentionIndex, at: number): Mention | undefined {
  for (let next = at + 1; next < Math.min(tokens.length, at + 8); next++) {
    const token = tokens[next] as Token
    if (token.kind === 'stop') return undefined
    if (token.normal === 'by') return starting.get(next + 1)
  }
  return undefined
}

function modalBefore(tokens: readonly Token[], at: number): boolean {
  return [1, 2].some((back) =>
    /^(?:will|would|did|does|do|could|may|might|must|should|can)$/u.test(normalAt(tokens, at - back)),
  )
}
