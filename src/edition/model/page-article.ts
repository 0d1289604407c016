import type { OutletMark } from './outlet-mark.ts'
import type { Evidence, EvidenceRole } from './page-evidence.ts'
import type { PageHead } from './page-head.ts'
import type { PageLink, Pieces, Said, Title } from './page-words.ts'
import type { Slice } from './slice.ts'

/** A run of an article's text: plain, or words that are a note's evidence, or a quotation that may hold others. */
export type TextRun =
  | { readonly kind: 'text'; readonly text: string }
  | {
      readonly kind: 'evidence'
      readonly id: string
      readonly text: string
      readonly roles: readonly EvidenceRole[]
      /** Orders of the notes that go by these words. */
      readonly of: readonly number[]
    }
  | {
      readonly kind: 'quotation'
      readonly id: string
      /** As in the note beside it. */
      readonly order: number
      readonly label: string
      /** Id of the note beside it. */
      readonly note: string
      /** True for words that are reported and not quoted. */
      readonly reported: boolean
      /** 1…n among the speakers of the article, 0 where nobody is named; chooses the underline. */
      readonly voice: number
      readonly slice: Slice
      readonly runs: readonly TextRun[]
    }

/** What stands beside a quotation of an article, or beside several that only their words tell apart. */
export interface QuotationNote {
  /** Each with the address of the note and of the words in the text. */
  readonly about: readonly NoteAnchor[]
  readonly voice: number
  readonly said: Said
  /** "quote", "words quoted". */
  readonly kind: string
  /** True for words that are reported and not quoted. */
  readonly reported: boolean
  readonly evidence: Evidence
  /** What it says, statement by statement. */
  readonly statements: readonly { readonly path: string; readonly title: Title }[]
  /** "three other wordings", "the same words elsewhere", "same statement as 3", "only here"; in a transcript "no outlet quotes it". */
  readonly elsewhere: string
  /** How others print those statements; empty where a note of the same paragraph shows it. */
  readonly compared: readonly NoteComparison[]
  /** How many of `compared`, the first ones, the margin has room for while the note is closed. */
  readonly beside: number
  readonly line: PageLink
}

export interface NoteAnchor {
  readonly id: string
  /** Fragment of the words in the text. */
  readonly at: string
  /** Its place among all that the article's notes are about, from 1. */
  readonly order: number
  /** A number; a letter for words that are reported and not quoted. */
  readonly label: string
}

/** How others print what a quotation says. */
export interface NoteComparison {
  readonly path: string
  readonly title: Title
  readonly others: readonly {
    readonly outlets: readonly OutletMark[]
    readonly slice: Slice
    readonly cut: boolean
  }[]
  /** Others that print these very words. */
  readonly same: readonly OutletMark[]
  /** Others that report it and do not quote it. */
  readonly reported: readonly OutletMark[]
  /** How many more wordings there are, in words; '' for none. */
  readonly more: string
}

export interface ArticleBlock {
  readonly kind: 'heading' | 'subheading' | 'paragraph' | 'small'
  readonly slice: Slice
  readonly runs: readonly TextRun[]
  readonly notes: readonly QuotationNote[]
  /** True where the notes need more room than there is beside the block, so that they are set closer. */
  readonly crowded: boolean
}

export interface ArticlePage extends PageHead {
  readonly kind: 'article'
  readonly slug: string
  readonly outlet: OutletMark
  readonly headline: Slice | null
  readonly voices: readonly {
    readonly voice: number
    readonly speaker: string
    readonly path: string | null
    /** "nine quotations"; "reported only". */
    readonly count: string
    readonly quoted: boolean
  }[]
  /** How many reports are lettered, of how many: "16 passages; those with a letter are quoted elsewhere"; '' for none. */
  readonly reports: string
  /** Blocks that share a margin: one of them has notes, those after it lend it their room. */
  readonly rows: readonly (readonly ArticleBlock[])[]
  readonly facts: readonly {
    readonly term: string
    readonly pieces: Pieces
    readonly link: PageLink | null
  }[]
  readonly notices: readonly { readonly message: Pieces; readonly line: PageLink }[]
  readonly counts: string
  readonly file: string
  readonly previous: PageLink | null
  readonly next: PageLink | null
}

export interface ArticlesPage extends PageHead {
  readonly kind: 'articles'
  readonly articles: readonly {
    readonly path: string
    readonly outlet: OutletMark
    readonly headline: Slice | null
    /** What the date stamps say, or that there is none. */
    readonly stamps: Pieces
    readonly words: string
    readonly counts: string
    readonly from: string
  }[]
  /** Records of an occasion: something to set the outlets against, no outlet. */
  readonly transcripts: readonly {
    readonly path: string
    readonly outlet: OutletMark
    readonly headline: Slice | null
    readonly facts: string
    readonly words: string
  }[]
}
