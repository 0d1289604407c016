import type { CardLink } from './card.ts'
import type { OutletMark } from './outlet-mark.ts'
import type { Said, Title } from './page-words.ts'

/** What every page of a story says about itself. */
export interface PageHead {
  readonly path: string
  /** For the `title` element. */
  readonly title: string
  readonly description: string
  readonly story: StoryLabel
  /** The page's own share card, where it has one; else the story's stands for it. */
  readonly card?: CardLink
}

export interface StoryLabel {
  readonly id: string
  readonly title: string
  readonly path: string
  /** "Geneva, 21 January 2022", or ''. */
  readonly when: string
  /** Address that takes corrections, ready for a link, or null. */
  readonly contact: string | null
  /** False where no two outlets have an utterance in common, or the pairs are too many. */
  readonly compares: boolean
  /** The story's share card, where the text type can set its title. */
  readonly card?: CardLink
}

/** An utterance in a list. */
export interface UtteranceLabel {
  readonly path: string
  readonly title: Title
  readonly said: Said
  readonly occasion: string | null
  readonly outlets: readonly OutletMark[]
  /** Outlets that report it and do not quote it. */
  readonly reporting: readonly OutletMark[]
  /** "nine quotations in five articles". */
  readonly counts: string
  /** "three differences may change the meaning · two other words", or ''. */
  readonly differs: string
}
