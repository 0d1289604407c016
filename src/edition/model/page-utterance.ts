import type { OutletMark } from './outlet-mark.ts'
import type { CollatedText, SideBySide, WordsAsked } from './page-comparison.ts'
import type { Evidence, EvidenceRole } from './page-evidence.ts'
import type { PageHead } from './page-head.ts'
import type { OppositeReport } from './page-story.ts'
import type { PageLink, Pieces, Said, Title } from './page-words.ts'
import type { Slice } from './slice.ts'

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
