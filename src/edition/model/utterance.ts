import type { Span } from './span.ts'

/** When something was said, as far as it is known. */
export interface Occasion {
  /** Id of one of the story's occasions, or null where only an article's words are known. */
  readonly id: string | null
  /** The story's label, or the article's own words. */
  readonly label: string
}

/**
 * One quotation, or the part of it that holds this statement, taken as testimony to an utterance.
 * `start`–`end` run from the first word of the statement to its last.
 */
export interface Witness extends Span {
  /** Short label on the page: number of the outlet, with a letter when it testifies more than once: `1`, `1b`; `T` for a transcript. */
  readonly siglum: string
  /** `reference`: the record of the occasion, not an outlet. */
  readonly class: 'outlet' | 'reference'
  /** Id of the quotation. */
  readonly quotation: string
  /** Id of the article. */
  readonly article: string
  /** The witness's words paragraph by paragraph, inside `start`–`end`. */
  readonly segments: readonly Span[]
  /** Why it belongs here: `same words`, `fragment of one statement`, `joined by the editor`. */
  readonly reason: string
  /** `firm` where the words leave hardly a doubt, or the editor has decided; else `likely`. */
  readonly strength: Strength
  /** Ids of quotations with the same words that name the speaker whom its own article leaves open; mostly none. */
  readonly supportedBy: readonly string[]
}

/** How sure it is that something belongs to an utterance. */
export type Strength = 'firm' | 'likely'

/** A report in the reporter's words, and why it is thought to tell this utterance. */
export interface ReportLink {
  /** Id of the quotation, of kind `indirect`. */
  readonly quotation: string
  /** `tells some or all of the words that follow it`, `tells some or all of it in other words`. */
  readonly reason: string
  readonly strength: Strength
}

/** One statement by one speaker on one occasion, inferred from its reports. Id, slug and title come from outlets alone, so that they survive a transcript. */
export interface Utterance {
  /** `u-` and the id of its first quotation in order of file and place; survives an added article. */
  readonly id: string
  /** From the first words of the fullest witness; part of its address. */
  readonly slug: string
  /** Id of the speaker, or null. */
  readonly speaker: string | null
  readonly occasion: Occasion | null
  /** Shown as its name: a slice of a full witness that others share most words with, cut at a word's end. */
  readonly title: string
  /** Siglum of the witness the title is taken from. */
  readonly named: string
  /** At least one of an outlet; those of transcripts come last. */
  readonly witnesses: readonly Witness[]
  /** Ids of quotations of kind `indirect` that report it without quoting. */
  readonly reported: readonly string[]
  /** One for each of `reported`, in the same order. */
  readonly reportLinks: readonly ReportLink[]
}
