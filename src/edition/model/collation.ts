import type { Span } from './span.ts'
import type { Utterance } from './utterance.ts'

/**
 * Why a witness has no words at a place:
 * `omission` inside the run it quotes, and unmarked · `ellipsis` inside and marked with dots ·
 * `lacuna` outside what it quotes (never an accusation).
 */
export type Gap = 'omission' | 'ellipsis' | 'lacuna'

/** What one or more witnesses have at a place. Witnesses share a reading only when they print the very same characters. */
export interface Reading {
  /** The characters as printed, punctuation and all; null when there is nothing. */
  readonly text: string | null
  readonly gap: Gap | null
  /** Sigla, in witness order. */
  readonly witnesses: readonly string[]
  /** Where each of those witnesses prints it, in the order of `witnesses`; empty for a gap. */
  readonly spans: readonly Span[]
}

/** One column of the table: every witness stands in exactly one of its readings. */
export interface Place {
  readonly readings: readonly Reading[]
}

export type DifferenceKind =
  | 'omission'
  | 'ellipsis'
  | 'lacuna'
  | 'insertion'
  | 'addition'
  | 'substitution'
  | 'inflection'
  | 'punctuation'
  | 'transposition'

/** What a difference may mean to a reader, from grave to trivial. */
export type DifferenceClass = 'meaning' | 'word' | 'order' | 'inflection' | 'form'

/**
 * A piece of a sentence of ours: our own words, a slice between true marks, or an outlet. Words that stand for some
 * of an outlet's passages ("in one of its two passages") bring their sigla, so that a page can name them.
 */
export type Phrase =
  | { readonly kind: 'words'; readonly text: string; readonly passages?: readonly string[] }
  | { readonly kind: 'slice'; readonly text: string }
  | { readonly kind: 'outlet'; readonly text: string; readonly siglum: string }

/** A run of places where readings differ, told against the base. */
export interface Difference {
  readonly kind: DifferenceKind
  readonly class: DifferenceClass
  /** Why it has that class: `negation`, `modality`, `who`, `quantity`, `words left out`, `words between`, `case`. */
  readonly why: string
  /** Sigla of the witnesses that differ from the base in this way. */
  readonly witnesses: readonly string[]
  /** Indexes into `places`, ascending. */
  readonly places: readonly number[]
  /** One plain sentence; only slices stand between its marks. */
  readonly sentence: string
  /** The same sentence in pieces, for pages that set outlets and slices apart. */
  readonly phrases: readonly Phrase[]
}

/** Words that stand elsewhere in one witness than in the base. */
export interface Move {
  readonly witness: string
  /** Place where the witness has them. */
  readonly from: number
  /** Place where the base has them. */
  readonly to: number
}

/** All witnesses of one utterance, lined up word by word. */
export interface Collation {
  /** Siglum of the witness the differences are told against: the fullest of an outlet. A convenience, never "the original". */
  readonly base: string
  readonly places: readonly Place[]
  /** Gravest first. */
  readonly differences: readonly Difference[]
  readonly moves: readonly Move[]
  /** Where the outlets depart from each transcript among the witnesses; empty without one. */
  readonly departures: readonly Departures[]
}

/** What distinguishes the outlets from the record of the occasion. */
export interface Departures {
  /** Siglum of the transcript. */
  readonly reference: string
  /** Gravest first, told against the transcript. */
  readonly differences: readonly Difference[]
}

/** Lines up the witnesses of an utterance, or of a part of one, by themselves. */
export type Collator = (utterance: Utterance) => Collation
