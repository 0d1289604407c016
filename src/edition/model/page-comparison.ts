import type { Gap } from './collation.ts'
import type { OutletMark } from './outlet-mark.ts'
import type { Slice } from './slice.ts'

/**
 * All wordings of an utterance as one running text: what outlets share in line, what differs as a stack.
 *
 * ```text
 * We will | never sign  1 3 | this paper
 *         | not sign    2   |
 * ```
 */
export interface CollatedText {
  readonly pieces: readonly CollatedPiece[]
  /** How many outlets it brings together. */
  readonly outlets: number
}

export type CollatedPiece =
  | {
      readonly kind: 'shared'
      readonly id: string
      readonly slices: readonly Slice[]
    }
  | {
      readonly kind: 'stack'
      readonly id: string
      readonly grave: boolean
      readonly lines: readonly StackLine[]
    }

/** One wording at one place, with everyone who prints it. */
export interface StackLine {
  /** `at-5-3b`: the place, counted from 1, and the first witness that prints it. */
  readonly id: string
  /** Empty for a gap. */
  readonly slices: readonly Slice[]
  readonly gap: Gap | null
  /** The gap in words: "leaves out, unmarked", "prints this later". */
  readonly word: string
  /** True where these outlets have the words of a gap elsewhere. */
  readonly moved: boolean
  /** Whether what is quoted begins, ends inside the stack: our ellipsis stands there. */
  readonly begins: boolean
  readonly ends: boolean
  readonly outlets: readonly OutletMark[]
  /** The witnesses, by their sigla. */
  readonly sigla: readonly string[]
  /** "1–4, 7, 12", "47 outlets": in place of badges where there are many; else ''. */
  readonly compact: string
}

/** Neighbouring words with everyone who prints them: the answer to “who prints this?”. */
export interface WordsAsked {
  /** `who-5`; several have one id together where they are one run of the collated text. */
  readonly id: string
  /** Each with its place in the collated text. */
  readonly rows: readonly (readonly (StackLine & { readonly at: string })[])[]
}

/**
 * The wordings as columns. Every run says against which bases (1…8) it differs, so that one copy of the text
 * serves every choice of base without scripts.
 */
export interface SideBySide {
  /** Column numbers offered as base, the first chosen at the start. */
  readonly bases: readonly number[]
  readonly columns: readonly SideColumn[]
}

export interface SideColumn {
  readonly number: number
  /** `as-3b`: after the first witness of the column. */
  readonly id: string
  readonly outlets: readonly OutletMark[]
  /** Numbers of the outlets that are not named one by one, "3–7, 12"; '' where all are. */
  readonly more: string
  /** "quote", "words quoted and heading, in two pieces". */
  readonly kind: string
  readonly runs: readonly SideRun[]
}

export type SideRun =
  | {
      readonly kind: 'words'
      readonly slices: readonly Slice[]
      /** Bases that print something else here, nothing here, or do not quote this part. */
      readonly other: readonly number[]
      readonly beyond: readonly number[]
      readonly apart: readonly number[]
    }
  | {
      readonly kind: 'gap'
      readonly gap: Gap
      readonly notes: readonly {
        readonly bases: readonly number[]
        readonly word: string
        /** What is seen in place of the words where they would break up the wording: `[…]`, `[–]`; else ''. */
        readonly short: string
        /** True where what is missing may change the meaning. */
        readonly grave: boolean
      }[]
    }
