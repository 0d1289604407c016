/**
 * What the editor knows about a story and its files don't say: the checked content of `story.yaml`.
 * A folder without that file has an empty story named after the folder.
 */
export interface Story {
  /** Folder name, and the first part of every address: `blinken-lavrov-geneva`. */
  readonly id: string
  /** Null where the folder has no story.yaml. */
  readonly title: string | null
  /** ISO day, or null. */
  readonly date: string | null
  readonly place: string | null
  readonly occasions: readonly StoryOccasion[]
  readonly speakers: readonly StorySpeaker[]
  /** By file name. */
  readonly articles: Readonly<Record<string, StoryArticle>>
  readonly transcripts: readonly StoryTranscript[]
  readonly corrections: readonly Correction[]
  /** Slug of the utterance shown first, or null: the stated rule chooses. */
  readonly feature: string | null
  /** Address for corrections, shown on every page: a mail address or a URL. */
  readonly contact: string | null
}

export interface StoryOccasion {
  readonly id: string
  readonly label: string
  readonly date: string | null
  /** Words by which articles name this occasion ("at the start of the meeting"), beyond the label. */
  readonly also: readonly string[]
}

export interface StorySpeaker {
  readonly id: string
  readonly name: string
  /** Other names and roles in the texts. */
  readonly also: readonly string[]
  readonly role: string | null
}

export interface StoryArticle {
  readonly outlet: string | null
  readonly url: string | null
  /** Where the text came from: another file of the story, or words for a reader. */
  readonly madeFrom: string | null
  /** How we know. */
  readonly how: string | null
  /** Original language if translated, a BCP 47 tag. */
  readonly language: string | null
}

export interface StoryTranscript {
  readonly file: string
  /** Id of one of the story's occasions. */
  readonly occasion: string | null
  readonly source: string | null
}

/**
 * The editor's decision about one quotation. Speaker, kind and occasion are set before grouping; joining and parting bind
 * grouping itself. Each leaves a notice.
 */
export interface Correction {
  readonly file: string
  /** Exact words of the quotation. */
  readonly text: string
  /** Which of several equal ones, counted from 1. */
  readonly nth: number
  readonly set: { readonly speaker?: string; readonly kind?: string; readonly occasion?: string }
  /** Exact words of a quotation whose utterance this one joins, or null. */
  readonly join: string | null
  /** True: this quotation stands in an utterance of its own. */
  readonly part: boolean
  readonly why: string
}
