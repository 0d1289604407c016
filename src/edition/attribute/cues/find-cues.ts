import { BE_FORMS, BEFORE_VERB } from '../../language/english/clause-words.ts'
import { nounLikeCueOf, phrasalCueOf } from '../../language/english/cue-of.ts'
import { INVERTED_FREELY } from '../../language/english/cue-verbs.ts'
import type { Mention } from '../mentions/mention.ts'
import type { MentionIndex } from '../mentions/mention-index.ts'
import type { Passage } from '../mentions/passage.ts'
import { normalAt } from '../tokens/normal-at.ts'
import { standsBehindQuote } from '../tokens/stands-behind-quote.ts'
import type { Token } from '../tokens/token.ts'
import { tokenAt } from '../tokens/token-at.ts'
import { creditAt } from './credit-at.ts'
import type { Cue } from './cue.ts'
import { alone, type Subject, subjectAfter, subjectBefore } from './find-subject.ts'
import { isPassive } from './is-passive.ts'
import { madeCue } from './made-cue.ts'
import { NOUN_FOLLOWS, sharedSubject, sharesSubject } from './shared-subject.ts'
import type { Verb } from './verb.ts'

/** Returns the cues of a passage that have a subject, in order. */
export function findCues(passage: Passage, index: MentionIndex): Cue[] {
  const { tokens } = passage
  const cues: Cue[] = []
  for (let at = 0; at < tokens.length; at++) {
    if (!(tokens[at] as Token).form.mayBeginCue) continue
    const cue = creditAt(tokens, at, index) ?? verbCueAt(passage, index, at, cues)
    if (cue) cues.push(cue)
  }
  return cues
}

/** The verb at `at` with its subject: before it, after it, or shared with the verb before. */
function verbCueAt(passage: Passage, index: MentionIndex, at: number, earlier: readonly Cue[]): Cue | null {
  const verb = verbAt(passage.tokens, index, at)
  if (!verb) return null
  if (verb.gerund) return cueOfShared(passage, index, verb, earlier)
  const quoted = quotedAsSaying(passage, index, verb)
  if (quoted) return cueOfVerb(passage, index, verb, alone(quoted), quoted.first > at, true)
  if (isPassive(passage.tokens, at)) {
    const agent = agentAfter(passage.tokens, index, at)
    return agent ? cueOfVerb(passage, index, verb, alone(agent), true, true) : null
  }
  return activeCue(passage, index, verb, earlier)
}

/** The form of a verb of saying at `at` that can be the verb of a clause, or null. */
function verbAt(tokens: readonly Token[], index: MentionIndex, at: number): Verb | null {
  const token = tokens[at] as Token
  const { normal } = token
  if (token.possessive || (token.capital && !token.opening) || index.around(at)) return null
  const form =
    token.form.cue ??
    phrasalCueOf(normal, normalAt(tokens, at + 1)) ??
    (followsName(index, at) ? nounLikeCueOf(normal) : undefined)
  if (!form) return null
  const { base, family, finite } = form
  return {
    base,
    family,
    finite,
    at,
    token,
    gerund: normal.endsWith('ing'),
    plain: base === normal && !finite,
    habit: normalAt(tokens, at - 1) === 'to' && normalAt(tokens, at - 2) === 'used',
  }
}

/** A verb with its subject before it, after it, or that of the verb before. */
function activeCue(passage: Passage, index: MentionIndex, verb: Verb, earlier: readonly Cue[]): Cue | null {
  const { tokens } = passage
  const { at, habit } = verb
  const before = tokenAt(tokens, at - 1)
  if (before.kind === 'word' && !habit && (before.normal === 'to' || NOUN_FOLLOWS.has(before.normal)))
    return null
  const left = subjectBefore(passage, index, habit ? at - 2 : at)
  if (left) return isVerbOf(tokens, verb, left) ? cueOfVerb(passage, index, verb, left, false, true) : null
  const right = verb.plain || verb.family === 'holding' ? null : subjectAfter(passage, index, at + 1)
  if (right && mayInvert(tokens, verb, right)) return cueOfVerb(passage, index, verb, right, true, true)
  return cueOfShared(passage, index, verb, earlier)
}

function cueOfShared(passage: Passage, index: MentionIndex, verb: Verb, earlier: readonly Cue[]): Cue | null {
  if (!sharesSubject(passage.tokens, index, verb)) return null
  const subject = sharedSubject(passage, index, verb.at, earlier)
  return subject && cueOfVerb(passage, index, verb, subject, false, false)
}

function cueOfVerb(
  { tokens }: Passage,
  index: MentionIndex,
  { at, base, family }: Verb,
  { subject, others }: Subject,
  inverted: boolean,
  close: boolean,
): Cue {
  const whose = { subject: writerOf(subject, index), others }
  return madeCue(tokens, at, at, base, family, whose, inverted, close)
}

/** Right behind a name or "he", a form like "claims" or "calls" is a verb. */
function followsName(index: MentionIndex, at: number): boolean {
  const mention = index.ending(at - 1)
  return (
    mention !== undefined && !mention.possessive && (mention.kind === 'name' || mention.kind === 'pronoun')
  )
}

/** Whose words "the Courier quoted Roe as saying" and "Roe was quoted by the Courier as saying" pass on: Roe's. */
function quotedAsSaying(
  { tokens, mentions }: Passage,
  index: MentionIndex,
  { at, base }: Verb,
): Mention | undefined {
  if (base !== 'quote' && base !== 'cite') return undefined
  const said = tokens
    .slice(at + 1, at + 12)
    .findIndex(({ normal }) => normal === 'saying' || normal === 'having')
  if (said < 1 || tokens[at + said]?.normal !== 'as') return undefined
  if (!isPassive(tokens, at)) return index.starting(at + 1)
  let back = at - 1
  while (back > 0 && (BE_FORMS.has(normalAt(tokens, back)) || BEFORE_VERB.has(normalAt(tokens, back)))) back--
  return subjectBefore({ tokens, mentions }, index, back + 1)?.subject
}

/** "Roe’s letter said": what stands in somebody's paper is said by them. */
function writerOf(subject: Mention, index: MentionIndex): Mention {
  const owner = subject.kind === 'document' ? index.ending(subject.first - 1) : undefined
  return owner?.kind === 'name' && owner.possessive ? owner : subject
}

/**
 * Whether a verb can stand before its subject here: right behind a quotation any verb can; behind a comma or at the start of a
 * sentence one that takes no person as its object ("…, said Roe", never "slams Doe, praises Roe").
 */
function mayInvert(tokens: readonly Token[], { at, base, token }: Verb, { subject }: Subject): boolean {
  if (standsBehindQuote(tokens, at)) return true
  const before = tokenAt(tokens, at - 1)
  if (!(before.kind === 'stop' && before.text !== ')') && !token.opening) return false
  if (!INVERTED_FREELY.has(base)) return false
  // "…, said Doe has pushed her": a clause about Doe.
  const after = tokenAt(tokens, subject.last + 1)
  return !(after.kind === 'word' && (BEFORE_VERB.has(after.normal) || after.form.cue?.finite === true))
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
function agentAfter(tokens: readonly Token[], index: MentionIndex, at: number): Mention | undefined {
  for (let next = at + 1; next < Math.min(tokens.length, at + 8); next++) {
    const token = tokens[next] as Token
    if (token.kind === 'stop') return undefined
    if (token.normal === 'by') return index.starting(next + 1)
  }
  return undefined
}

function modalBefore(tokens: readonly Token[], at: number): boolean {
  return MODALS.has(normalAt(tokens, at - 1)) || MODALS.has(normalAt(tokens, at - 2))
}

const MODALS = new Set('will would did does do could may might must should can'.split(' '))
