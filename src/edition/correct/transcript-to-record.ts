import type { Attributed } from './apply-corrections.ts'

/**
 * Returns a transcript as the record of its occasion: all that is said in it, said there. What a speaker tells of others
 * is left out, since it is no outlet’s report of them. An article is returned as it is.
 */
export function transcriptToRecord<T extends Attributed>(one: T): T {
  const { transcript } = one.article
  if (!transcript) return one
  const kept = [...one.quotations.keys()].filter((at) => one.quotations[at]?.kind !== 'indirect')
  return {
    ...one,
    quotations: kept.flatMap((at) => one.quotations[at] ?? []),
    attributions: kept.flatMap((at) => {
      const attribution = one.attributions[at]
      // Words nested in a turn were said elsewhere, before.
      const said = one.quotations[at]?.within === null
      return attribution ? [said ? { ...attribution, occasionId: transcript.occasion } : attribution] : []
    }),
  }
}
