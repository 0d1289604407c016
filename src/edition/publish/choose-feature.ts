import type { CollatedUtterance } from '../model/edition.ts'
import type { EditionIndex } from './edition-index.ts'
import { outletsOf } from './edition-index.ts'
import { hasDeparture, originsOf } from './independence.ts'

/**
 * Returns the utterance shown first: the one story.yaml names; else the one with the highest product of origins and
 * differences, both counted without translations: how many independent texts quote it, and how many differences that
 * may change the meaning stand between two of those. Where there are none of these, outlets and all such differences
 * are counted; among equals the one with more witnesses, then the earlier. Null where no two wordings can be compared.
 *
 * A translator's choice of words is no outlet's, and twelve copies of one agency are one witness: neither should be
 * what a visitor sees first.
 */
export function chooseFeature(index: EditionIndex): CollatedUtterance | null {
  const { story, utterances } = index.edition
  const named = story.feature ? utterances.find((entry) => entry.utterance.slug === story.feature) : undefined
  if (named) return named
  const compared = utterances.filter((entry) => entry.utterance.witnesses.length > 1)
  const weighed = compared.map((entry) => ({ entry, weight: weightsOf(index, entry) }))
  weighed.sort((a, b) => b.weight[0] - a.weight[0] || b.weight[1] - a.weight[1])
  return weighed[0]?.entry ?? null
}

/** Between independent texts in their own language, and between all outlets. Another word counts a hundredth. */
function weightsOf(index: EditionIndex, entry: CollatedUtterance): readonly [number, number] {
  const outlets = outletsOf(index, entry.utterance.witnesses).length
  if (outlets < 2) return [0, 0]
  const differences = entry.collation.differences.filter((one) => one.kind !== 'lacuna')
  const weigh = (told: typeof differences) =>
    told.filter((one) => one.class === 'meaning').length +
    told.filter((one) => one.class === 'word').length / 100
  const apart = differences.filter((one) => hasDeparture(index, entry, one, { ownWords: true, apart: true }))
  return [originsOf(index, entry) * weigh(apart), outlets * weigh(differences)]
}
