import type { Card } from './card.ts'
import type { EditionDocument } from './edition-document.ts'
import type { OutletMark } from './outlet-mark.ts'
import type { ArticlePage, ArticlesPage } from './page-article.ts'
import type { SideBySide } from './page-comparison.ts'
import type { PageHead, StoryLabel, UtteranceLabel } from './page-head.ts'
import type { Nearness, NearPair, StoryPage } from './page-story.ts'
import type { AgainstPage, DifferenceLine, UtterancePage } from './page-utterance.ts'
import type { PageLink, Title } from './page-words.ts'
import type { Slice } from './slice.ts'

export interface QuotesPage extends PageHead {
  readonly kind: 'quotes'
  readonly shared: readonly UtteranceLabel[]
  readonly single: readonly UtteranceLabel[]
  /** True where what one outlet quotes is so much that it is folded, speaker by speaker. */
  readonly folded: boolean
}

export interface FilePage extends PageHead {
  readonly kind: 'file'
  readonly name: string
  readonly file: string
  readonly article: PageLink
  readonly outlet: OutletMark
  readonly sha256: string
  readonly lines: readonly Slice[]
}

export interface SpeakersPage extends PageHead {
  readonly kind: 'speakers'
  readonly speakers: readonly {
    readonly path: string
    readonly name: string
    readonly role: string
    readonly counts: string
    readonly outlets: readonly OutletMark[]
  }[]
  /** As many of them stand open; the rest, each with fewer quotations, is folded under `rest`. */
  readonly open: number
  /** "246 more speakers, each with at most two quotations"; '' where all stand open. */
  readonly rest: string
  /** How many speakers are reported and never quoted, in words; '' for none. */
  readonly onlyReported: string
}

export interface SpeakerPage extends PageHead {
  readonly kind: 'speaker'
  readonly slug: string
  readonly name: string
  readonly role: string
  readonly counts: string
  /** Words that name this speaker beside quotations, those of most outlets first. */
  readonly names: readonly { readonly slice: Slice; readonly outlets: readonly OutletMark[] }[]
  readonly occasions: readonly { readonly label: string; readonly utterances: readonly UtteranceLabel[] }[]
  /** What articles tell in their own words, in the order of the articles. */
  readonly reports: readonly {
    /** What is told, in one or more pieces. */
    readonly slices: readonly Slice[]
    readonly cut: boolean
    readonly outlet: OutletMark
    readonly sure: boolean
    readonly line: PageLink
    /** What others quote of it. */
    readonly quoted: readonly { readonly path: string; readonly title: Title }[]
  }[]
  /** How many more there are, in words; '' for none. */
  readonly moreReports: string
}

export interface ComparePage extends PageHead {
  readonly kind: 'compare'
  readonly near: Nearness | null
}

export interface PairPage extends PageHead {
  readonly kind: 'pair'
  readonly a: OutletMark
  readonly b: OutletMark
  readonly aSlug: string
  readonly bSlug: string
  readonly near: NearPair
  readonly both: readonly {
    readonly utterance: UtteranceLabel
    readonly sides: SideBySide
    /** What stands between the two, no other outlet in it. */
    readonly differences: readonly DifferenceLine[]
  }[]
  readonly onlyA: readonly UtteranceLabel[]
  readonly onlyB: readonly UtteranceLabel[]
}

/** The story as data, published as it is. */
export interface DocumentPage {
  readonly kind: 'document'
  readonly path: string
  readonly story: StoryLabel
  readonly document: EditionDocument
}

/** One page of a story. */
export type HtmlPage =
  | StoryPage
  | QuotesPage
  | UtterancePage
  | AgainstPage
  | ArticlesPage
  | ArticlePage
  | FilePage
  | SpeakersPage
  | SpeakerPage
  | ComparePage
  | PairPage

/** One page of a story, or a file beside them: its data, a picture. */
export type PageRecord = HtmlPage | DocumentPage | Card
