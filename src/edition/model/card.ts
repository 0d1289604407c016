import type { OutletMark } from './outlet-mark.ts'
import type { Pieces, Title } from './page-words.ts'

/** What the picture says that stands for a page where its address is shared. Text only: how it is set is not known here. */
export interface Card {
  readonly kind: 'card'
  /** Site-absolute path of the picture: `/bridge-talks/quotes/we-will-sign/card.png`. */
  readonly path: string
  readonly story: { readonly title: string; readonly when: string }
  /** As printed; null where nothing is quoted. */
  readonly statement: Title | null
  /** "Jane Roe, as told by Joan Doe", or ''. */
  readonly by: string
  /** "Five outlets quote it." */
  readonly carried: string
  /** The most telling difference, in a sentence of ours, or empty. */
  readonly telling: Pieces
  /** The first of those who quote it. */
  readonly outlets: readonly OutletMark[]
  /** How many more do: "and 48 more", or ''. */
  readonly more: string
}

/** Where a page's card is, and what it shows to those who do not see it. */
export interface CardLink {
  readonly path: string
  readonly alt: string
}
