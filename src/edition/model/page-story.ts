import type { OutletMark } from './outlet-mark.ts'
import type { CollatedText } from './page-comparison.ts'
import type { PageHead, UtteranceLabel } from './page-head.ts'
import type { PageLink, Pieces, Said, Title } from './page-words.ts'
import type { Slice } from './slice.ts'

export interface StoryPage extends PageHead {
  readonly kind: 'story'
  readonly heading: string
  readonly lead: string
  /** "Five articles, 50 quotations, 45 passages told without quoting". */
  readonly facts: string
  readonly feature: {
    readonly utterance: UtteranceLabel
    readonly collated: CollatedText
    readonly why: string
  } | null
  readonly striking: readonly { readonly utterance: UtteranceLabel; readonly pieces: Pieces }[]
  readonly opposites: readonly OppositeReport[]
  readonly matrix: Matrix
  readonly single: readonly SingleOutlet[]
  /** True where that is so much that each outlet's is folded under its name. */
  readonly singleFolded: boolean
  readonly telling: Telling | null
  readonly near: Nearness | null
  /** Texts that probably go back to one, each line of them with what speaks for it. */
  readonly origins: readonly {
    readonly outlets: readonly OutletMark[]
    readonly firm: boolean
    readonly reasons: readonly Pieces[]
  }[]
  /** How many texts the articles go back to, in a sentence; '' where none share an origin. */
  readonly ancestry: string
  readonly sources: readonly {
    readonly outlet: OutletMark
    readonly article: PageLink
    readonly facts: readonly { readonly term: string; readonly pieces: Pieces }[]
  }[]
  /** What the sources are folded under where they are many: "60 texts, and where each comes from"; else ''. */
  readonly sourcesFold: string
  /** How many oddities were noted, in words, or ''. */
  readonly notices: string
}

/** Two passages that tell the same but for a negation. */
export interface OppositeReport {
  readonly pieces: Pieces
  /** The page of what both tell, or null where they are only in one article. */
  readonly path: string | null
}

/** How an outlet carries an utterance; `other`: it quotes none of the words that name the row. */
export type CellKind = 'quoted' | 'twice' | 'words' | 'other' | 'pull' | 'heading' | 'reported' | 'none'

export interface Matrix {
  /** Those whose texts probably go back to one stand beside each other. */
  readonly outlets: readonly { readonly outlet: OutletMark; readonly path: string }[]
  /** The outlets in runs by what their texts go back to; empty where each stands alone. */
  readonly lines: readonly { readonly outlets: readonly OutletMark[]; readonly words: string }[]
  /** Who can be chosen, most rows first, and how many rows each has; empty where there is nothing to choose. */
  readonly speakers: readonly { readonly name: string; readonly rows: number }[]
  readonly rows: readonly {
    readonly utterance: UtteranceLabel
    /** Index into `speakers`; -1 where nobody can be chosen. */
    readonly by: number
    readonly cells: readonly {
      readonly outlet: OutletMark
      readonly kind: CellKind
      readonly word: string
      readonly letter: string
      readonly path: string | null
    }[]
  }[]
  /** How many rows are not shown, because there are too many for one table, in words; '' for none. */
  readonly more: string
  /** How many outlets have no column, because they share nothing and there are too many; '' for none. */
  readonly absent: string
}

/** What one outlet alone quotes; empty `utterances` and `parts` for an article without any quotation of its own. */
export interface SingleOutlet {
  /** How many statements are not shown, because there are too many for the page; '' for none. */
  readonly more: string
  readonly outlet: OutletMark
  readonly path: string
  readonly note: string
  readonly utterances: readonly {
    readonly path: string
    readonly title: Title
    readonly said: Said
    /** Who tells it without quoting. */
    readonly reporting: readonly OutletMark[]
  }[]
  /** Of statements that others quote too, what this outlet alone quotes, with the place of its passage. */
  readonly parts: readonly {
    readonly path: string
    readonly said: Said
    readonly slices: readonly Slice[]
  }[]
}

/** Where in each article the shared utterances stand; drawn as a picture and told as a table. */
export interface Telling {
  readonly articles: readonly { readonly outlet: OutletMark; readonly path: string }[]
  readonly threads: readonly {
    readonly letter: string
    readonly utterance: UtteranceLabel
    /** Article index and place, in percent of the article's length. */
    readonly stands: readonly { readonly article: number; readonly at: number; readonly reported: boolean }[]
  }[]
  /** Says that not all shared statements are lettered or not all articles shown, or ''. */
  readonly note: string
  /** Quotations outside the threads. */
  readonly others: readonly { readonly article: number; readonly at: number }[]
}

/** How many of the words that two outlets print where both quote are alike. */
export interface NearPair {
  readonly a: OutletMark
  readonly b: OutletMark
  readonly equal: number
  readonly of: number
  readonly percent: number
  /** "nine statements". */
  readonly utterances: string
  readonly path: string | null
}

export interface Nearness {
  /** Those whose texts probably go back to one stand beside each other; of many outlets only those that meet another. */
  readonly outlets: readonly OutletMark[]
  /** False where hardly any two of many outlets meet, so that a table of all would be empty. */
  readonly table: boolean
  /** Nearest first. */
  readonly pairs: readonly NearPair[]
  /** What a figure was counted from, in a sentence: that of the two outlets who quote most in common. */
  readonly example: Pieces
  /** Three or more outlets that print the same words wherever two of them quote the same; the largest groups first. */
  readonly alike: readonly (readonly OutletMark[])[]
  /** The pairs that are left where the first of each such group stands for it. */
  readonly nearest: readonly NearPair[]
}
