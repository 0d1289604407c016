import { BEGINNING } from './match-terms.ts'
import { synonymSets } from './synonym-sets.ts'
import type { Term } from './term.ts'

/**
 * Returns the keys under which words are looked up when a fragment seeks its statement: beginnings of content words,
 * their synonym sets, and where there is no content word, pairs of neighbours.
 */
export function baseKeys(terms: readonly Term[]): ReadonlySet<string> {
  const keys = new Set<string>()
  terms.forEach((term, at) => {
    if (term.content) {
      keys.add(term.form.slice(0, BEGINNING))
      for (const set of synonymSets(term.form)) keys.add(`~${set}`)
    } else {
      const next = terms[at + 1]
      if (next && !next.content) keys.add(`${term.form} ${next.form}`)
    }
  })
  return keys
}
