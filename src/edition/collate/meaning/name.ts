import { lemmasOf, sameLemma } from '../lemma.ts'
import { areKin } from '../word-likeness.ts'
import { type MeaningRule, onlyIn } from './meaning-rule.ts'

/** Another name, or a name where the other has none. Forms of one name ("Ruritania’s", "Ruritanian") are one. */
export const name: MeaningRule = {
  why: 'name',
  holds: ({ kind, base, other }) => {
    if (kind !== 'substitution' && kind !== 'insertion') return false
    return strange(base.names, other.words) || strange(other.names, base.words)
  },
}

function strange(names: readonly string[], words: readonly string[]): boolean {
  return onlyIn(names, words).some(
    (one) => !words.some((two) => areKin(one, two) || sameLemma(lemmasOf(one), lemmasOf(two))),
  )
}
