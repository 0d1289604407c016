import type { CollatedUtterance } from '../model/edition.ts'
import type { Context } from '../model/page-utterance.ts'
import type { Witness } from '../model/utterance.ts'
import { citationOf } from './citation.ts'
import { contextOf } from './contexts.ts'
import type { EditionIndex } from './edition-index.ts'
import type { Column } from './side-by-side.ts'

/** Beyond this many passages those with the same words are folded. */
const MOST_PASSAGES = 12

/**
 * Returns the passages of an utterance in the order of its witnesses; pieces of one quotation share its paragraph and are
 * shown once each. Many passages are shown wording by wording, those with the same words folded under the first.
 *
 * @param columns its wordings, as they stand side by side
 */
export function utteranceContexts(
  index: EditionIndex,
  { utterance }: CollatedUtterance,
  columns: readonly Column[],
): Context[] {
  const shown = (witness: Witness): Context => {
    const entry = index.quotation(witness.quotation)
    const id = `in-${witness.siglum}`
    const path = `${index.utterancePath(utterance.id)}#${id}`
    return {
      ...contextOf(index, entry, witness.segments, id, witness),
      citation: citationOf(index, entry, witness, path),
    }
  }
  if (utterance.witnesses.length <= MOST_PASSAGES) return utterance.witnesses.map(shown)
  return columns.flatMap(({ prints: [first, ...others] }) => {
    const contexts = first.map(({ witness }) => shown(witness))
    const alike = others.flat().map(({ witness }) => shown(witness))
    return contexts.map((context, at) => (at === contexts.length - 1 ? { ...context, alike } : context))
  })
}
