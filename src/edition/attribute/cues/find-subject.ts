import {
  BEFORE_VERB,
  CLAUSE_OPENERS,
  DAYS_AND_MONTHS,
  PREPOSITIONS,
} from '../../language/english/clause-words.ts'
import type { Mention } from '../mentions/mention.ts'
import type { MentionIndex } from '../mentions/mention-index.ts'
import type { Passage } from '../mentions/passage.ts'
import { normalAt } from '../tokens/normal-at.ts'
import type { Token } from '../tokens/token.ts'
import { tokenAt } from '../tokens/token-at.ts'
import { beforeBrackets, insertionStart, isReduced, phraseStart, REACH } from './between-subject-and-verb.ts'

/** Whoever a verb says is acting: one mention, and those joined to it by "and". */
export interface Subject {
  readonly subject: Mention
  readonly others: readonly Mention[]
}

const NOBODY: readonly Mention[] = []

/** Returns a subject of one mention. */
export function alone(subject: Mention): Subject {
  return { subject, others: NOBODY }
}

function together(subject: Mention, other: Mention | undefined): Subject {
  return { subject, others: other && !other.possessive ? [other] : NOBODY }
}

/**
 * Returns the subject of the verb at `at`, walking left over what may stand between; null when no mention is met.
 *
 * ```text
 * Jane Roe, 45, who came late, has also repeatedly said
 * ~~~~~~~~                                         at
 * ```
 */
export function subjectBefore({ tokens }: Passage, index: MentionIndex, at: number): Subject | null {
  let relative = false
  let back = at - 1
  for (let steps = 0; steps < REACH && back >= 0; steps++) {
    const token = tokens[back] as Token
    const mention = index.ending(back)
    if (mention && !mention.possessive) {
      const before = normalAt(tokens, mention.first - 1)
      if (!relative && GOVERNS_A_NOUN.has(before)) {
        const outer = index.ending(mention.first - 2)
        if (outer && !outer.possessive) return alone(outer)
        if (!GOVERNS_A_PLACE.has(before)) return null
        back = mention.first - 2
        continue
      }
      return together(mention, before === 'and' ? index.ending(mention.first - 2) : undefined)
    }
    if (token.kind === 'quote') return null
    if (token.kind === 'stop') {
      const bracketed = token.text === ',' ? bracketedBefore(tokens, index, back) : undefined
      if (bracketed) return alone(bracketed)
      const start = insertionStart(tokens, index, back)
      if (start === null) return null
      back = start - 1
    } else if (
      token.normal === 'who' ||
      token.normal === 'which' ||
      (token.normal === 'that' && isDocumentLike(index.ending(back - 1)))
    ) {
      back = normalAt(tokens, back - 1) === ',' ? back - 2 : back - 1
      relative = true
    } else if (standsBeforeVerb(tokens, back) || isReduced(tokens, index, back)) back--
    else {
      const start = phraseStart(tokens, index, back)
      if (start === null) return null
      back = start - 1
    }
  }
  return null
}

/** "Gov. Jane Roe (R-Tern.), said" */
function bracketedBefore(tokens: readonly Token[], index: MentionIndex, at: number): Mention | undefined {
  if (tokenAt(tokens, at - 1).text !== ')') return undefined
  const mention = index.ending(beforeBrackets(tokens, at) - 1)
  return mention && !mention.possessive && !isGoverned(tokens, mention) ? mention : undefined
}

/** "a headline that said", "the union that called it". */
function isDocumentLike(mention: Mention | undefined): boolean {
  return mention?.kind === 'document' || mention?.kind === 'organisation'
}

const GOVERNS_A_NOUN = new Set('of for from at with in to by on about than like behind'.split(' '))
const GOVERNS_A_PLACE = new Set(['in', 'on', 'at'])

function standsBeforeVerb(tokens: readonly Token[], at: number): boolean {
  const { normal } = tokens[at] as Token
  if (BEFORE_VERB.has(normal) || normal.endsWith('ly') || DAYS_AND_MONTHS.has(normal)) return true
  return normal === 'on' && DAYS_AND_MONTHS.has(normalAt(tokens, at + 1))
}

/**
 * Returns whoever a verb before its subject means, across the words that say who that is; null when a clause of its own begins there.
 *
 * ```text
 * said Jane Roe      said Exampleton ferry executive Jane Roe      said the Rev. John Doe      warned Thursday their leader Jane Roe
 *      ~~~~~~~~                              ~~~~~~~~                       ~~~~~~~~                               ~~~~~~~~
 * ```
 */
export function subjectAfter({ tokens }: Passage, index: MentionIndex, at: number): Subject | null {
  let named: Mention | null = null
  let next = DAYS_AND_MONTHS.has(normalAt(tokens, at)) ? at + 1 : at
  for (let steps = 0; steps < NOUNS_BEFORE_NAME; steps++) {
    const mention = index.starting(next)
    const token = tokens[next]
    if (mention) {
      if (!mention.possessive && (named === null || mention.kind === 'name')) named = mention
      if (mention.kind === 'pronoun' || mention.name.length > 1) break
      next = mention.last + 1
    } else if (token?.kind === 'word' && !endsNounPhrase(token)) next++
    else if (token?.normal === 'of' && named === null && next > at) next++
    else break
  }
  if (!named) return null
  const joined = normalAt(tokens, named.last + 1) === 'and'
  return together(named, joined ? index.starting(named.last + 2) : undefined)
}

/** How many words and mentions may tell who somebody is before the name: "said Exampleton ferry workers’ union leader Jane Roe". */
const NOUNS_BEFORE_NAME = 7

const OUTSIDE_NOUN_PHRASES = new Set(
  'to not if how why what you we they it i me us him them there here back'.split(' '),
)

function endsNounPhrase({ normal, text, form }: Token): boolean {
  return (
    PREPOSITIONS.has(normal) ||
    CLAUSE_OPENERS.has(normal) ||
    form.name.isDayOrMonth ||
    BEFORE_VERB.has(normal) ||
    normal.endsWith('ly') ||
    OUTSIDE_NOUN_PHRASES.has(normal) ||
    (form.cue?.finite === true && /^\p{Ll}/u.test(text))
  )
}

/** Returns the first mention of the sentence of `at` that no preposition governs and that owns nothing, or null. */
export function sentenceSubject({ tokens }: Passage, index: MentionIndex, at: number): Mention | null {
  const { mentions } = index
  const unit = (tokens[at] as Token).unit
  const first = index.firstOf(unit)
  if (first < 0) return null
  for (let position = first; position < mentions.length; position++) {
    const mention = mentions[position] as Mention
    if (mention.first > at || tokens[mention.first]?.unit !== unit) return null
    if (!mention.possessive && mention.kind !== 'document' && !isGoverned(tokens, mention)) return mention
  }
  return null
}

/** Whether a preposition stands before a mention, a few words of its phrase between: "in his first Example interview". */
export function isGoverned(tokens: readonly Token[], mention: Mention): boolean {
  const { unit } = tokens[mention.first] as Token
  // "in Skarn, New Exampleshire, Roe …"
  if (mention.kind === 'organisation' && mention.nation && tokenAt(tokens, mention.first - 1).text === ',')
    return true
  for (let back = mention.first - 1; back >= Math.max(0, mention.first - 4); back--) {
    const token = tokens[back] as Token
    if (token.kind !== 'word' || token.unit !== unit) return false
    if (PREPOSITIONS.has(token.normal) || GOVERNING.has(token.normal)) return true
    if (token.form.cue || BEFORE_VERB.has(token.normal) || CLAUSE_OPENERS.has(token.normal)) return false
  }
  return false
}

const GOVERNING = new Set(['per', 'as', 'like', 'than', 'following', 'including', 'despite', 'unlike'])
