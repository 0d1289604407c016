import { WORDS_OF_SOMEBODY } from '../../language/english/words-of-somebody.ts'
import type { Case, Finding, Rule } from '../case.ts'
import type { Cue } from '../cues/cue.ts'
import type { Mention } from '../mentions/mention.ts'
import { normalAt } from '../tokens/normal-at.ts'
import type { Token } from '../tokens/token.ts'

/**
 * ```text
 * Roe’s answer: “We will not sign.”      The minister’s verdict was “tired”.
 * ```
 */
export const ownedWords: Rule = {
  name: 'somebody’s words before the quote',
  find(one) {
    const { tokens } = one.passage
    const owned = ownedBefore(one)
    if (!owned) return null
    const lead = tokens[one.at - 1] as Token
    const tied =
      lead.text === ':' ||
      lead.text === '?' ||
      lead.normal === 'words' ||
      /^(?:was|is|were|are)$/u.test(normalAt(tokens, lead.kind === 'stop' ? one.at - 2 : one.at - 1))
    const clause = tokens.slice(owned.noun + 1, one.at)
    // "Roe’s claim that the harbour is “not true”" is told by whoever judges the claim.
    // "Roe said Doe’s tweets were “lies”" is what Roe thinks of them.
    const judged = one.passage.cues.some(
      (cue) =>
        cue.close &&
        cue.family === 'saying' &&
        cue.at < owned.owner.first &&
        tokens[cue.at]?.unit === lead.unit,
    )
    const told =
      /^(?:about|of)$/u.test(normalAt(clause, 0)) ||
      (clause[0]?.normal === 'that' && !TIMES.test(normalAt(clause, 1)))
    return tied && !judged && !told ? found(owned.owner, 'sure') : null
  },
}

/** "The union’s answer that night was …" */
const TIMES = /^(?:day|night|morning|afternoon|evening|week|month|year|time)$/u

/**
 * ```text
 * Roe’s claim that there were “thousands of floods” …      beyond Roe’s pledge to be “neutral” …      Roe’s “we will see” promise
 * ```
 *
 * No verb of saying but a noun for what was said, its owner named: the words in its clause are the owner's.
 */
export const ownedClause: Rule = {
  name: 'somebody’s claim around the quote',
  find(one) {
    const { tokens, mentions } = one.passage
    const owner = mentions.find((mention) => mention.possessive && mention.last === one.at - 1)
    if (owner && WORDS_OF_SOMEBODY.has(normalAt(tokens, one.at + 1))) return found(owner, 'sure')
    const owned = ownedBefore(one)
    if (!owned) return null
    const clause = tokens.slice(owned.noun + 1, one.at)
    const is = /^(?:is|was)$/u.test(normalAt(clause, 0)) ? 1 : 0
    const opens = /^(?:that|of|to|about)$/u.test(normalAt(clause, is))
    // "Roe’s claim about the harbour is “not true”" is a judgement on it.
    const verbs = clause.filter(({ normal }) => /^(?:is|are|was|were)$/u.test(normal)).length
    const judged = verbs > (clause[is]?.normal === 'that' ? 1 + is : 0)
    // "called Roe’s claim that … “a fairy tale”", "described it as “a tale”"
    if (tokens[one.at - 1]?.normal === 'as') return null
    return opens && !judged && !clause.some(({ kind }) => kind === 'stop')
      ? found(owned.owner, 'likely')
      : null
  },
}

function found(mention: Mention, confidence: Finding['confidence']): Finding {
  return { mention, cue: null, confidence }
}

/** The last owner of words before a quotation in its sentence, no verb of saying between, and where the noun stands. */
function ownedBefore({
  passage: { tokens, mentions, cues },
  at,
}: Case): { owner: Mention; noun: number } | null {
  const unit = (tokens[at] as Token).unit
  const owner = mentions.findLast(
    (one) =>
      one.possessive &&
      one.last < at &&
      (tokens[one.first]?.unit === unit || asks(tokens, one, at)) &&
      nounAfter(tokens, one) > 0,
  )
  if (!owner) return null
  const noun = nounAfter(tokens, owner)
  const between = cues.some(
    (cue) => cue.at > noun && cue.at < at && cue.close && cue.family !== 'holding' && !isAside(tokens, cue),
  )
  return between || noun >= at ? null : { owner, noun }
}

/** Position of a noun for what somebody said within three words of the owner, or -1. */
function nounAfter(tokens: readonly Token[], { last }: Mention): number {
  const noun = tokens.slice(last + 1, last + 4).findIndex(({ normal }) => WORDS_OF_SOMEBODY.has(normal))
  return noun < 0 ? -1 : last + 1 + noun
}

/** "Roe’s verdict, as Doe relayed it, was …": who passes the words on is no speaker of them. */
function isAside(tokens: readonly Token[], { subject }: Cue): boolean {
  const as = [1, 2].find((back) => tokens[subject.first - back]?.normal === 'as')
  return as !== undefined && tokens[subject.first - as - 1]?.text === ','
}

/** "Roe’s reply? “Never.”" */
function asks(tokens: readonly Token[], owner: Mention, at: number): boolean {
  return tokens[at - 1]?.text === '?' && nounAfter(tokens, owner) === at - 2
}
