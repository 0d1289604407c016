import {
  BEFORE_VERB,
  CLAUSE_OPENERS,
  DAYS_AND_MONTHS,
  PREPOSITIONS,
} from '../language/english/clause-words.ts'
import { cueOf } from '../language/english/cue-of.ts'
import type { Mention } from './mention.ts'
import type { MentionIndex, Passage } from './passage.ts'
import type { Token } from './token.ts'

/** Whoever a verb says is acting: one mention, and those joined to it by "and". */
export interface Subject {
  readonly subject: Mention
  readonly others: readonly Mention[]
}

/** How many tokens may stand between a subject and its verb. */
const REACH = 40

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
    const mention = index.ending.get(back)
    if (mention && !mention.possessive) {
      const before = tokens[mention.first - 1]
      if (!relative && before?.kind === 'word' && GOVERNS_A_NOUN.test(before.normal)) {
        const outer = index.ending.get(mention.first - 2)
        if (outer && !outer.possessive) return { subject: outer, others: [] }
        if (!/^(?:in|on|at)$/u.test(before.normal)) return null
        back = mention.first - 2
        continue
      }
      const other = before?.normal === 'and' ? index.ending.get(mention.first - 2) : undefined
      return { subject: mention, others: other && !other.possessive ? [other] : [] }
    }
    if (token.kind === 'quote') return null
    if (token.kind === 'stop') {
      const start = insertionStart(tokens, index, back)
      if (start === null) return null
      back = start - 1
    } else if (token.normal === 'who' || token.normal === 'which') {
      back = tokens[back - 1]?.text === ',' ? back - 2 : back - 1
      relative = true
    } else if (standsBeforeVerb(tokens, back)) back--
    else return null
  }
  return null
}

const GOVERNS_A_NOUN = /^(?:of|for|from|at|with|in|to|by|on|about|than|like|behind)$/u

function standsBeforeVerb(tokens: readonly Token[], at: number): boolean {
  const { normal } = tokens[at] as Token
  if (BEFORE_VERB.has(normal) || /ly$/u.test(normal) || DAYS_AND_MONTHS.has(normal)) return true
  return normal === 'on' && DAYS_AND_MONTHS.has(tokens[at + 1]?.normal ?? '')
}

/** Where ", 45," or ", who came late," or "(left)" begins that ends at `at`, if a mention stands before it. */
function insertionStart(tokens: readonly Token[], { ending }: MentionIndex, at: number): number | null {
  const close = tokens[at] as Token
  const pair =
    [/^[,]$/u, /^(?:[–—]|--+)$/u].find((sign) => sign.test(close.text)) ??
    (close.text === ')' ? /^\($/u : null)
  if (!pair) return null
  let nearest: number | null = null
  for (let back = at - 1; back >= 0 && at - back <= REACH; back--) {
    const token = tokens[back] as Token
    if (token.unit !== close.unit) break
    const before = token.kind === 'stop' && pair.test(token.text) ? ending.get(back - 1) : undefined
    if (!before || before.possessive) continue
    nearest ??= back
    // An insertion may hold commas of its own; it begins after whoever opens the sentence:
    // "Jane Roe, a friend of the paper, “The Example”, who came late, said".
    if (close.text === ',' && (tokens[before.first] as Token).opening) return back
  }
  return nearest
}

/**
 * Returns the mention right after a verb; where a body stands before a titled name ("said Examplenews co-host Roe"), the name.
 */
export function subjectAfter({ tokens }: Passage, { starting }: MentionIndex, at: number): Subject | null {
  // "warned Thursday their leader Jane Roe"
  const first =
    starting.get(at) ?? (DAYS_AND_MONTHS.has(tokens[at]?.normal ?? '') ? starting.get(at + 1) : undefined)
  if (!first) return null
  const second = starting.get(first.last + 1)
  const named = second?.kind === 'name' && (first.possessive || second.head !== '') ? second : first
  if (named.possessive) return null
  const other = tokens[named.last + 1]?.normal === 'and' ? starting.get(named.last + 2) : undefined
  return { subject: named, others: other && !other.possessive ? [other] : [] }
}

/** Returns the first mention of the sentence of `at` that no preposition governs and that owns nothing, or null. */
export function sentenceSubject(
  { tokens }: Passage,
  { mentions, firstOfUnit }: MentionIndex,
  at: number,
): Mention | null {
  const unit = (tokens[at] as Token).unit
  for (let position = firstOfUnit.get(unit) ?? mentions.length; position < mentions.length; position++) {
    const mention = mentions[position] as Mention
    if (mention.first > at || tokens[mention.first]?.unit !== unit) return null
    if (!mention.possessive && mention.kind !== 'document' && !isGoverned(tokens, mention)) return mention
  }
  return null
}

/** Whether a preposition stands before a mention, a few words of its phrase between: "in his first Example interview". */
export function isGoverned(tokens: readonly Token[], mention: Mention): boolean {
  const unit = tokens[mention.first]?.unit
  for (let back = mention.first - 1; back >= Math.max(0, mention.first - 4); back--) {
    const token = tokens[back] as Token
    if (token.kind !== 'word' || token.unit !== unit) return false
    if (PREPOSITIONS.has(token.normal) || GOVERNING.has(token.normal)) return true
    if (cueOf(token.normal) || BEFORE_VERB.has(token.normal) || CLAUSE_OPENERS.has(token.normal)) return false
  }
  return false
}

const GOVERNING = new Set(['per', 'as', 'like', 'than', 'following', 'including', 'despite', 'unlike'])
