import type { Card, CardLink } from './card.ts'
import type { EditionDocument } from './edition-document.ts'
import type { OutletMark } from './outlet-mark.ts'
import type { CollatedText, SideBySide, WordsAsked } from './page-comparison.ts'
import type { Slice } from './slice.ts'

/** A slice used as a name: where it stops short of what was quoted, our ellipsis follows outside the marks. */
export interface Title {
  readonly slice: Slice
  readonly cut: boolean
}

/**
 * A piece of a sentence of ours: our words, what the editor wrote in `story.yaml`, a slice between true marks (with
 * `path`, a link to where it stands), or an outlet. What the editor wrote may quote: it is told apart from our words, in
 * which nothing stands between marks but slices.
 */
export type Piece =
  | { readonly kind: 'words'; readonly text: string }
  | { readonly kind: 'editor'; readonly text: string }
  | { readonly kind: 'slice'; readonly slice: Slice; readonly cut?: boolean; readonly path?: string }
  | { readonly kind: 'outlet'; readonly outlet: OutletMark }

export type Pieces = readonly Piece[]

/** A link: site-absolute path without the base, and what it says. */
export interface PageLink {
  readonly path: string
  readonly text: string
}

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
  /** "21 January 2022 · Geneva", or ''. */
  readonly when: string
  /** Address that takes corrections, ready for a link, or null. */
  readonly contact: string | null
  /** False where no two outlets have an utterance in common, or the pairs are too many. */
  readonly compares: boolean
  /** The story's share card, where the text type can set its title. */
  readonly card?: CardLink
}

/** Who is shown as the speaker of words, and how sure that is. */
export interface Said {
  readonly speaker: string | null
  /** False where no article ties the words to the speaker beyond doubt. */
  readonly sure: boolean
  /** "as told by Jane Roe", "according to an agency", or ''. */
  readonly relay: string
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
  /** "3 may change the meaning · 2 other words", or ''. */
  readonly differs: string
}

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

/** How an outlet carries an utterance. */
export type CellKind = 'quoted' | 'twice' | 'words' | 'pull' | 'heading' | 'reported' | 'none'

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

export interface DifferenceLine {
  readonly id: string
  readonly class: 'meaning' | 'word' | 'order' | 'inflection' | 'form'
  readonly label: string
  readonly pieces: Pieces
  /** True where only translations differ in this way: their words are their translators'. */
  readonly translated: boolean
  /** Id of the place in the collated text, or null. */
  readonly at: string | null
}

/** A paragraph of a passage; the texts of its pieces put one after another are the slice's. */
export interface PassageParagraph {
  readonly slice: Slice
  readonly pieces: readonly PassagePiece[]
}

/** The words in question, words that tell who said them, or others. */
export interface PassagePiece {
  readonly as: 'quoted' | 'plain' | EvidenceRole
  readonly text: string
}

/** What a reader needs to cite words as one outlet prints them. */
export interface Citation {
  /** The words as printed, paragraph by paragraph. */
  readonly slices: readonly Slice[]
  /** "Jane Roe, as printed by Morning Bell, 14 March 2019". */
  readonly source: string
  /** Address of the words in the article as published, or of the passage on our page. */
  readonly path: string
}

/** One outlet's passage with the paragraph round it. */
export interface Context {
  readonly id: string
  readonly outlet: OutletMark
  readonly said: Said
  readonly kind: string
  /** True where the passage tells it in its own words. */
  readonly reported: boolean
  readonly paragraphs: readonly PassageParagraph[]
  /** Our ellipsis stands outside where a long paragraph is cut. */
  readonly cut: readonly [boolean, boolean]
  readonly article: PageLink
  readonly line: PageLink
  readonly note: string
  readonly evidence: Evidence
  /** Why it stands with the others, and how sure that is; ends with whoever prints the same words with a name. */
  readonly joined: Pieces
  /** Oddities noted in this passage. */
  readonly notices: readonly Pieces[]
  /** Null for a report. */
  readonly citation: Citation | null
  /** Passages of others who print the same words, folded under it; empty where the page shows each by itself. */
  readonly alike: readonly Context[]
}

export interface UtterancePage extends PageHead {
  readonly kind: 'utterance'
  readonly name: Title
  readonly speaker: PageLink | null
  readonly said: Said
  /** Why the speaker is not known; empty where one is. */
  readonly reason: Pieces
  readonly occasion: string | null
  readonly counts: string
  /** What to know first, sentence by sentence. */
  readonly gist: readonly Pieces[]
  /** The words that everyone who quotes them prints alike, in a sentence; empty where there is nothing to choose. */
  readonly safest: Pieces
  readonly key: readonly {
    readonly outlet: OutletMark
    /** "quote, twice · words quoted". */
    readonly kind: string
    /** "according to an agency · speaker likely", or ''. */
    readonly how: string
    readonly path: string
  }[]
  /** Records of the occasion that hold it, who made each, and the place on the page. */
  readonly transcripts: readonly {
    readonly outlet: OutletMark
    readonly source: string
    readonly path: string
  }[]
  /** Outlets that report it and do not quote it, with the place on the page. */
  readonly reporting: readonly { readonly outlet: OutletMark; readonly path: string }[]
  /** True where one of the outlets prints a translation. */
  readonly translated: boolean
  readonly collated: CollatedText | null
  /** Who prints each word; empty where nothing is collated. */
  readonly asked: readonly WordsAsked[]
  readonly sides: SideBySide | null
  readonly differences: readonly DifferenceLine[]
  readonly trivial: readonly DifferenceLine[]
  readonly trivialNote: string
  /** For each transcript where the outlets depart from it. */
  readonly departures: readonly {
    readonly transcript: OutletMark
    /** The outlet all else is told against, where it prints what the transcript does; else null. */
    readonly asBase: OutletMark | null
    readonly differences: readonly DifferenceLine[]
    readonly trivial: readonly DifferenceLine[]
    readonly trivialNote: string
  }[]
  readonly opposites: readonly OppositeReport[]
  readonly contexts: readonly Context[]
  readonly reported: readonly Context[]
  /** Outlets that neither quote it nor, as far as we find, report it. */
  readonly silent: readonly { readonly outlet: OutletMark; readonly path: string }[]
  /** One page a base, beyond eight wordings. */
  readonly against: readonly { readonly path: string; readonly outlets: readonly OutletMark[] }[]
}

/** The same comparison against another base, on a page of its own. */
export interface AgainstPage extends PageHead {
  readonly kind: 'against'
  readonly name: Title
  readonly utterance: string
  readonly siglum: string
  readonly lead: string
  readonly sides: SideBySide
}

export interface QuotesPage extends PageHead {
  readonly kind: 'quotes'
  readonly shared: readonly UtteranceLabel[]
  readonly single: readonly UtteranceLabel[]
  /** True where what one outlet quotes is so much that it is folded, speaker by speaker. */
  readonly folded: boolean
}

/** The part that printed words play in telling who said something: they name somebody, they tie, they say when. */
export type EvidenceRole = 'name' | 'cue' | 'occasion'

/** How we know who said something. */
export interface Evidence {
  /** `editor`: set in story.yaml. */
  readonly certainty: 'sure' | 'likely' | 'open' | 'editor'
  /** "named after it: “said Roe”"; why nobody is named, where it is open. */
  readonly line: Pieces
  /** The rule, the words with links to their places, and when it was said, in sentences. */
  readonly full: Pieces
}

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
