/** So many of so many. */
export interface Share {
  readonly of: number
  readonly count: number
}

/**
 * How often the engine was right about quotations and speakers, counted by kind of miss, as `npm run bench:speakers --
 * --write` measured it last. Holds numbers only: the articles of the yardstick belong to their publishers. Words of
 * articles stand only among the misses of our own seeds.
 */
export interface SpeakerFigures {
  /** Of the measurement: `2026-11-22`. */
  readonly date: string
  readonly command: string
  /** Whose annotations were compared with. */
  readonly yardstick: string
  readonly articles: number
  readonly quotations: {
    readonly asked: number
    /** To the character. */
    readonly exact: number
    /** The same words mostly, cut otherwise at an end. */
    readonly cutOtherwise: number
    readonly missed: number
    /** Shown as quotations where the annotators marked none. */
    readonly surplus: number
  }
  /** Of marked words that the annotators passed over as nobody's: how many were shown as quotations. */
  readonly nobodysWords: Share
  /** Of quotations that were found and whose speaker is a person: who they were given to. */
  readonly speakers: {
    readonly asked: number
    readonly right: number
    readonly somebodyElse: number
    readonly nobody: number
  }
  /** The same by what names the speaker in the article. */
  readonly byNaming: readonly { readonly naming: Naming; readonly of: number; readonly count: number }[]
  /** The same by the rule that decided. */
  readonly byRule: readonly { readonly rule: string; readonly of: number; readonly count: number }[]
  /** Of organisations that speak: how many were named. */
  readonly organisations: Share
  /** Of sources without a name: how many were given a person's name. */
  readonly unnamedGivenAName: Share
  /** Of speakers called sure: how many were right. */
  readonly sure: Share
  /** What is reported without quotation marks. */
  readonly reported: { readonly asked: number; readonly found: number; readonly surplus: number }
  /** The articles in `seeds/` against our own reading of them. */
  readonly seeds: {
    readonly articles: number
    readonly quotations: Share
    readonly speakers: Share
    readonly surplus: number
    readonly misses: readonly SeedMiss[]
  }
}

export type Naming = 'name' | 'pronoun' | 'role'

export interface SeedMiss {
  readonly kind: 'not found' | 'nobody’s words' | 'somebody else'
  readonly story: string
  readonly file: string
  /** UTF-16 code units in the file, end exclusive. */
  readonly start: number
  readonly end: number
  readonly text: string
}
