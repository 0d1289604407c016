import type { Article } from './article.ts'
import type { Attribution } from './attribution.ts'
import type { Collation } from './collation.ts'
import type { Dependence, Line } from './dependence.ts'
import type { Opposite } from './opposite.ts'
import type { Marked, Quotation } from './quotation.ts'
import type { Speaker } from './speaker.ts'
import type { Story } from './story.ts'
import type { Utterance } from './utterance.ts'

/** A quotation with who said it, told by the story's speakers. */
export interface AttributedQuotation {
  readonly quotation: Quotation
  readonly attribution: Attribution
  /** Id of the speaker in the edition's `speakers`, or null. */
  readonly speaker: string | null
  /** Ids of every utterance it witnesses or, when `indirect`, reports. */
  readonly utterances: readonly string[]
  /** The editor's reason where story.yaml corrects this quotation, else null. */
  readonly corrected: string | null
}

export interface CollatedUtterance {
  readonly utterance: Utterance
  readonly collation: Collation
}

/** The record of an occasion: set beside the outlets, never counted among them. */
export interface TranscriptOfStory {
  readonly article: Article
  /** In order of place. */
  readonly quotations: readonly AttributedQuotation[]
  readonly marked: readonly Marked[]
}

/** Everything one story yields. */
export interface Edition {
  readonly story: Story
  /** What outlets published, in the order of their file names. */
  readonly articles: readonly Article[]
  /** In the order of their file names. Nothing below but witnesses of class `reference` comes from them. */
  readonly transcripts: readonly TranscriptOfStory[]
  /** Everyone who is quoted or reported, in transcripts too. */
  readonly speakers: readonly Speaker[]
  /** In the order of file and place. */
  readonly quotations: readonly AttributedQuotation[]
  readonly marked: readonly Marked[]
  /** Passages that tell the same but for a negation, at least one of them reported. */
  readonly opposites: readonly Opposite[]
  /** Which articles probably go back to one text. */
  readonly dependences: readonly Dependence[]
  /** Articles by what they go back to: every one in exactly one line. */
  readonly lines: readonly Line[]
  /** Most witnesses first, transcripts not counted; among equals in the order of file and place. */
  readonly utterances: readonly CollatedUtterance[]
}
