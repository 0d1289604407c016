import type { Article } from '../model/article.ts'
import { sure } from '../sure.ts'
import { termsOf } from './term.ts'

/** How near two articles are by their vocabulary, 0 to 1; by their positions in order of file name. */
export type Kinship = (one: number, other: number) => number

/**
 * Returns a measure of whether two articles tell of the same event: the content words they share, over the
 * geometric mean of how many each has. Reports of one event come to 0.25 and more, two of the same beat to 0.2.
 *
 * A folder may hold a year of one campaign. There a stock phrase comes back month after month, and few words alike
 * prove little unless the articles are alike as well.
 *
 * @param articles in order of file name
 */
export function articleKinship(articles: readonly Article[]): Kinship {
  const vocabularies = new Map<number, ReadonlySet<string>>()
  const known = new Map<number, number>()
  const vocabulary = (order: number) => {
    const found = vocabularies.get(order)
    if (found) return found
    const forms = new Set<string>()
    for (const term of termsOf(sure(articles[order], 'article of this number').reading))
      if (term.content) forms.add(term.form)
    vocabularies.set(order, forms)
    return forms
  }
  return (one, other) => {
    if (one === other) return 1
    const key = Math.min(one, other) * articles.length + Math.max(one, other)
    const found = known.get(key)
    if (found !== undefined) return found
    const [a, b] = [vocabulary(one), vocabulary(other)]
    const [lesser, greater] = a.size <= b.size ? [a, b] : [b, a]
    let shared = 0
    for (const form of lesser) if (greater.has(form)) shared++
    const kinship = lesser.size > 0 ? shared / Math.sqrt(lesser.size * greater.size) : 0
    known.set(key, kinship)
    return kinship
  }
}

/** Kinship from which on two articles count as telling of one event. */
const ONE_EVENT = 0.25

/** Returns 0 for articles that tell of one event, up to 1 for articles that share no word. */
export function strangeness(kinship: number): number {
  return Math.max(0, 1 - kinship / ONE_EVENT)
}
