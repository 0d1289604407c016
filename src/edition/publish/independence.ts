import type { Difference } from '../model/collation.ts'
import type { CollatedUtterance } from '../model/edition.ts'
import type { EditionIndex } from './edition-index.ts'

/** What is asked of the two articles that a difference stands between. */
export interface Between {
  /** Neither is a translation. */
  readonly ownWords: boolean
  /** As far as we know they do not go back to one text. */
  readonly apart: boolean
}

/** Returns how many independent texts quote an utterance, translations not counted. */
export function originsOf(index: EditionIndex, { utterance }: CollatedUtterance): number {
  const articles = utterance.witnesses.filter((one) => one.class === 'outlet').map(({ article }) => article)
  return new Set(articles.filter((id) => !index.isTranslated(id)).map((id) => index.lineOf(id))).size
}

/** Returns whether an outlet departs from the base in this way and the two articles are as asked. */
export function hasDeparture(
  index: EditionIndex,
  { utterance, collation }: CollatedUtterance,
  { witnesses }: Difference,
  { ownWords, apart }: Between,
): boolean {
  const articleOf = new Map(
    utterance.witnesses
      .filter((one) => one.class === 'outlet')
      .map(({ siglum, article }) => [siglum, article]),
  )
  const base = articleOf.get(collation.base)
  if (base === undefined || (ownWords && index.isTranslated(base))) return false
  return witnesses.some((siglum) => {
    const other = articleOf.get(siglum)
    if (other === undefined || index.outletOf(other) === index.outletOf(base)) return false
    return !(ownWords && index.isTranslated(other)) && !(apart && index.lineOf(other) === index.lineOf(base))
  })
}
