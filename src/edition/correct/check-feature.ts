import { BrokenSeed } from '../broken-seed.ts'
import type { Story } from '../model/story.ts'
import type { Utterance } from '../model/utterance.ts'

/**
 * Holds the editor's choice of the utterance shown first against what there is.
 *
 * @throws BrokenSeed when `feature` in story.yaml is the slug of no utterance
 */
export function checkFeature({ id, feature }: Story, utterances: readonly Utterance[]): void {
  if (feature === null || utterances.some(({ slug }) => slug === feature)) return
  const some = utterances
    .filter(({ witnesses }) => witnesses.length > 1)
    .slice(0, 5)
    .map(({ slug }) => slug)
  throw new BrokenSeed(
    `${id}/story.yaml`,
    `“feature” names ${feature}, and no statement of this story has that address.`,
    `Take the last part of the address of a quote page, for instance ${some.join(' or ') || 'one listed under quotes'}; or leave “feature” out.`,
  )
}
