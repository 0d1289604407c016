import type { Quotation } from '../model/quotation.ts'
import type { EditionIndex } from './edition-index.ts'
import { partAt } from './part-at.ts'
import { KIND_WORDS } from './wording.ts'

/** Returns what the page calls a quotation: `quote`, `words quoted`; `heading` where it stands in one. */
export function kindWord(index: EditionIndex, quotation: Quotation): string {
  const recorded = quotation.within === null && index.article(quotation.article).transcript !== null
  if (recorded) return 'verbatim record'
  const heading = quotation.kind !== 'indirect' && isHeading(index, quotation)
  return heading ? 'heading' : KIND_WORDS[quotation.kind]
}

/**
 * Returns whether a quotation stands in a headline or a sub-heading. Editors shorten there, and often repeat what
 * the text quotes in full: it is no second quotation.
 */
export function isHeading(index: EditionIndex, { article, start }: Quotation): boolean {
  const { kind } = partAt(index.article(article), start)
  return kind === 'headline' || kind === 'subheading'
}
