import { likenessKeys } from './match-terms.ts'
import type { Term } from './term.ts'

/**
 * Returns the keys under which each term is looked up when a fragment seeks its statement, one list a term: a content
 * word by itself and by what it shares with words like it, two neighbouring function words as a pair.
 */
export function fragmentKeys(terms: readonly Term[]): string[][] {
  return terms.flatMap((term, at) => {
    if (term.content) return [[term.form, ...likenessKeys(term.form)]]
    const next = terms[at + 1]
    return next && !next.content ? [[`${term.form} ${next.form}`]] : []
  })
}
