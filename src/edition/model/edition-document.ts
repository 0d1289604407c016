import type { Stamp, Transcript } from './article.ts'
import type { Attribution, Source, SourceKind } from './attribution.ts'
import type { DifferenceClass, DifferenceKind, Gap, Move } from './collation.ts'
import type { Dependence, Line } from './dependence.ts'
import type { Notice } from './notice.ts'
import type { Marked, QuotationKind } from './quotation.ts'
import type { Speaker } from './speaker.ts'
import type { ReportLink, Strength, Witness } from './utterance.ts'

/** Words of an article with the place they stand at. */
interface Words {
  readonly start: number
  readonly end: number
  readonly text: string
}

interface OppositeEntry extends Words {
  readonly quotation: string | null
  readonly article: string
  readonly negations: readonly (readonly [number, number])[]
}

interface DifferenceEntry {
  readonly kind: DifferenceKind
  readonly class: DifferenceClass
  readonly why: string
  readonly witnesses: readonly string[]
  readonly places: readonly number[]
  readonly sentence: string
}

/** The edition as published for machines, at `/<story>/story.json`. Its JSON Schema is `public/edition.schema.json`. */
export interface EditionDocument {
  readonly schema: string
  readonly story: {
    readonly id: string
    readonly title: string | null
    readonly date: string | null
    readonly place: string | null
  }
  readonly articles: readonly {
    readonly id: string
    readonly file: string
    readonly sha256: string
    readonly outlet: string
    /** Null for what an outlet published; else the occasion it records and who made the record. */
    readonly transcript: Transcript | null
    readonly title: string | null
    readonly published: Stamp['value'] | null
    readonly updated: Stamp['value'] | null
    readonly words: number
    readonly marked: readonly (Words & Pick<Marked, 'class' | 'marks'>)[]
    readonly notices: readonly Notice[]
  }[]
  readonly speakers: readonly Speaker[]
  readonly quotations: readonly (Words & {
    readonly id: string
    readonly article: string
    readonly kind: QuotationKind
    readonly marks: readonly [string, string]
    readonly segments?: readonly (readonly [number, number])[]
    readonly speaker: string | null
    readonly speakerKind: SourceKind | null
    readonly confidence: Attribution['confidence']
    readonly rule: string
    readonly reason: string | null
    readonly cue: string | null
    readonly mention: string | null
    readonly antecedent: string | null
    /** Start and end of the words that tell who said it and when, as far as they are there. */
    readonly evidence: {
      readonly cue?: readonly [number, number]
      readonly mention?: readonly [number, number]
      readonly antecedent?: readonly [number, number]
      readonly occasion?: readonly [number, number]
    }
    readonly via: readonly Source[]
    readonly occasion: string | null
    readonly continues: string | null
    readonly utterances: readonly string[]
    readonly corrected: string | null
  })[]
  /** Passages that tell the same but for a negation; `quotation` is null for a sentence that is nobody's. */
  readonly opposites: readonly {
    readonly utterance: string | null
    readonly one: OppositeEntry
    readonly other: OppositeEntry
  }[]
  /** Which articles probably go back to one text. */
  readonly dependences: readonly Dependence[]
  /** Article ids by what they go back to: every article that is no transcript in exactly one line. */
  readonly lines: readonly Line[]
  readonly utterances: readonly {
    readonly id: string
    readonly slug: string
    readonly speaker: string | null
    readonly occasion: { readonly id: string | null; readonly label: string } | null
    readonly title: string
    readonly witnesses: readonly {
      readonly siglum: string
      readonly class: Witness['class']
      readonly quotation: string
      readonly start: number
      readonly end: number
      readonly reason: string
      readonly strength: Strength
      readonly supportedBy: readonly string[]
    }[]
    readonly reported: readonly string[]
    readonly reportLinks: readonly ReportLink[]
    readonly collation: {
      readonly base: string
      readonly places: readonly {
        readonly readings: readonly {
          readonly text: string | null
          readonly gap: Gap | null
          readonly witnesses: readonly string[]
        }[]
      }[]
      readonly differences: readonly DifferenceEntry[]
      readonly moves: readonly Move[]
      /** Where the outlets depart from each transcript. */
      readonly departures: readonly {
        readonly reference: string
        readonly differences: readonly DifferenceEntry[]
      }[]
    }
  }[]
}
