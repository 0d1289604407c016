import type { Term } from './term.ts'

/** How much a term tells about which statement it stands in, 0 to 1. */
export type TermWeights = (term: Term) => number

const FUNCTION_WEIGHT = 0.12
const LEAST_CONTENT = 0.4

/**
 * Returns a weight for each term of a story: rare content words 1, ubiquitous ones 0.4, function words 0.12.
 *
 * Rarity is counted over *different* wordings: sixty copies of one agency sentence must not make its words look
 * common, for those words are just what tells that statement from others.
 */
export function weighTerms(statements: readonly (readonly Term[])[]): TermWeights {
  const wordings = new Map<string, ReadonlySet<string>>()
  for (const terms of statements) {
    const forms = new Set(terms.filter((term) => term.content).map((term) => term.form))
    wordings.set([...forms].sort().join(' '), forms)
  }
  const counts = new Map<string, number>()
  for (const forms of wordings.values()) {
    for (const form of forms) counts.set(form, (counts.get(form) ?? 0) + 1)
  }
  const total = wordings.size
  const rarest = Math.log(1 + total)
  const weights = new Map<string, number>()
  for (const [form, count] of counts) {
    const rarity = Math.log(1 + total / count) / rarest
    weights.set(form, LEAST_CONTENT + (1 - LEAST_CONTENT) * Math.min(1, rarity))
  }
  return (term) => (term.content ? (weights.get(term.form) ?? 1) : FUNCTION_WEIGHT)
}
