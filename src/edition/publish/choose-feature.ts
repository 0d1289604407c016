import type { CollatedUtterance, Edition } from '../model/edition.ts'
import { type EditionIndex, outletsOf } from './edition-index.ts'

/**
 * Returns the utterance shown first: the one story.yaml names, else the one with the highest product of
 * outlets that quote it and differences that may change the meaning; among equals the one with more
 * witnesses, then the earlier. Null where no two wordings can be compared.
 */
export function chooseFeature(index: EditionIndex): CollatedUtterance | null {
  const { story, utterances }: Edition = index.edition
  const named = story.feature ? utterances.find((entry) => entry.utterance.slug === story.feature) : undefined
  if (named) return named
  const compared = utterances.filter((entry) => entry.utterance.witnesses.length > 1)
  const weight = (entry: CollatedUtterance) => {
    const outlets = outletsOf(index, entry.utterance.witnesses).length
    if (outlets < 2) return 0
    const count = (kind: string) =>
      entry.collation.differences.filter((one) => one.class === kind && one.kind !== 'lacuna').length
    return outlets * (count('meaning') + count('word') / 100)
  }
  return compared.reduce<CollatedUtterance | null>(
    (best, entry) => (best === null || weight(entry) > weight(best) ? entry : best),
    null,
  )
}
