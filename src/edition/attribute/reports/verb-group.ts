import { normalAt } from '../tokens/normal-at.ts'
import { type Reading, unitAt } from './reading.ts'
import { KIND } from './word-kind.ts'

/** The helping words before a verb. */
export interface VerbGroup {
  /** First token of the group: the verb itself where nothing helps it. */
  readonly first: number
  readonly negated: boolean
  readonly modal: boolean
  readonly perfect: boolean
  /** A form of "be" before it: passive after a participle. */
  readonly be: boolean
  readonly infinitive: boolean
  readonly auxiliary: boolean
}

/** At most so many helping words. */
const REACH = 7

/**
 * Returns the helping words of the verb at `at`, found to its left.
 *
 * ```text
 * Roe has not yet said
 *     ~~~~~~~~~~~~~~~~
 * ```
 */
export function verbGroupAt(reading: Reading, at: number): VerbGroup {
  const { tokens, kinds } = reading
  const group: Found = {
    first: at,
    negated: false,
    modal: false,
    perfect: false,
    be: false,
    infinitive: false,
    auxiliary: false,
  }
  const from = Math.max(unitAt(reading, at).start, at - REACH)
  for (let back = at - 1; back >= from; back--) {
    const kind = kinds[back]
    if (kind === KIND.not) negate(group, normalAt(tokens, back))
    else if (kind === KIND.modal) group.modal = true
    else if (kind === KIND.have) group.perfect = true
    else if (kind === KIND.be) group.be = true
    else if (kind === KIND.do) group.auxiliary = true
    else if (kind === KIND.to) group.infinitive = true
    else if (kind === KIND.adverb || tokens[back]?.form.report.isAdverb) continue
    else break
    group.first = back
    if (kind === KIND.to) break
  }
  return group
}

type Found = { -readonly [Part in keyof VerbGroup]: VerbGroup[Part] }

/** "not", "didn’t", "wouldn’t": a short form is a helping word, too. */
function negate(group: Found, word: string): void {
  group.negated = true
  if (/^d(?:o|id|oes)n/u.test(word)) group.auxiliary = true
  else if (/^(?:wo|would|ca|could|should)/u.test(word)) group.modal = true
  else if (/^(?:is|are|was|were)n/u.test(word)) group.be = true
  else if (/^ha(?:s|ve|d)n/u.test(word)) group.perfect = true
}
