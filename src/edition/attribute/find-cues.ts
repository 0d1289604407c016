import { BE_FORMS, BEFORE_VERB } from '../language/english/clause-words.ts'
import { type CueForm, cueOf, nounLikeCueOf, phrasalCueOf } from '../language/english/cue-of.ts'
import { INVERTED_FREELY } from '../language/english/cue-verbs.ts'
import type { Cue } from './cue.ts'
import { type Subject, sentenceSubject, subjectAfter, subjectBefore } from './find-subject.ts'
import type { Mention } from './mention.ts'
import type { MentionIndex, Passage } from './passage.ts'
import type { Token } from './token.ts'

/** A verb of saying that has been found, before its subject is. */
interface Verb extends CueForm {
  readonly at: number
  readonly token: Token
  readonly gerund: boolean
  /** A bare base form, which needs a plural subject or a modal to be the verb of a sentence. */
  readonly plain: boolean
  /** "used to say" */
  readonly habit: boolean
}

/** Returns the cues of a passage that have a subject, in order. */
export function findCues(passage: Passage, index: MentionIndex): Cue[] {
  const { tokens } = passage
  const cues: Cue[] = []
  tokens.forEach((token, at) => {
    if (token.kind !== 'word') return
    const cue = creditAt(tokens, at, index) ?? verbAt(passage, index, at, cues)
    if (cue) cues.push(cue)
  })
  return cues
}

/** "according to Roe", "as per Roe", "in Roe’s opinion". */
function creditAt(tokens: readonly Token[], at: number, { starting }: MentionIndex): Cue | null {
  const word = (tokens[at] as Token).normal
  if (word !== 'according' && word !== 'as' && word !== 'in' && word !== 'for') return null
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
  return noun && /^(?:opinion|view|words|telling|eyes|account|estimation|judge?ment)$/u.test(noun)
    ? made((owner as Mention).last + 1 + own, owner)
    : null
}

/** The verb at `at` with its subject: before it, after it, or shared with the verb before. */
function verbAt(passage: Passage, index: MentionIndex, at: number, earlier: readonly Cue[]): Cue | null {
  const { tokens } = passage
  const token = tokens[at] as Token
  const form =
    cueOf(token.normal) ??
    phrasalCueOf(token.normal, tokens[at + 1]?.normal ?? '') ??
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
  if (!verb.gerund && isPassive(tokens, at)) {
    const agent = agentAfter(tokens, index, at)
    return agent && made({ subject: agent, others: [] }, true, true)
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
  const before = tokens[at - 1]
  const stop = before?.kind === 'stop'
  if (before?.kind === 'quote' || (stop && tokens[at - 2]?.kind === 'quote')) return true
  if (!(stop && before.text !== ')') && !token.opening) return false
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

/** A participle, or a verb after "and": its subject is that of the verb before it, or of the sentence. */
function shared(
  passage: Passage,
  index: MentionIndex,
  at: number,
  earlier: readonly Cue[],
  made: (subject: Subject, inverted: boolean, close: boolean) => Cue,
): Cue | null {
  const unit = (passage.tokens[at] as Token).unit
  // "lashed out at Roe for calling it …": whoever stands before "for" or "of" did the calling.
  const blamed = /^(?:for|of)$/u.test(passage.tokens[at - 1]?.normal ?? '')
    ? index.ending.get(at - 2)
    : undefined
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

function sharesSubject(tokens: readonly Token[], index: MentionIndex, { at, gerund, plain }: Verb): boolean {
  const before = tokens[at - 1]
  if (gerund && /^(?:for|of)$/u.test(before?.normal ?? '')) return true
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
const NOUN_FOLLOWS =
  /^(?:the|a|an|this|that|these|those|his|her|its|their|our|of|in|for|on|with|from|more|most|no|any|some|other)$/u

/** "was told", "were accused" — but not "had said". */
function isPassive(tokens: readonly Token[], at: number): boolean {
  let back = at - 1
  while (back >= 0 && /ly$|^(?:also|once|often|never|not|been)$/u.test((tokens[back] as Token).normal)) {
    if ((tokens[back] as Token).normal === 'been') return true
    back--
  }
  return BE_FORMS.has(tokens[back]?.normal ?? '')
}

/** Whoever stands after "by": "was called “a farce” by Roe". */
function agentAfter(tokens: readonly Token[], { starting }: MentionIndex, at: number): Mention | null {
  for (let next = at + 1; next < Math.min(tokens.length, at + 8); next++) {
    const token = tokens[next] as Token
    if (token.kind === 'stop') return null
    if (token.normal === 'by') return starting.get(next + 1) ?? null
  }
  return null
}

function modalBefore(tokens: readonly Token[], at: number): boolean {
  return [1, 2].some((back) =>
    /^(?:will|would|did|does|do|could|may|might|must|should|can)$/u.test(tokens[at - back]?.normal ?? ''),
  )
}

function spanOf(tokens: readonly Token[], first: number, last: number): Cue['span'] {
  return { start: (tokens[first] as Token).start, end: (tokens[last] as Token).end }
}
