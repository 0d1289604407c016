import type { Span } from './span.ts'

/** One reason to think that two articles go back to one text. Positions `0` and `1` are those in `articles`. */
export type DependenceEvidence =
  /** The editor says that one was made from the other; `how` is how they know. */
  | { readonly kind: 'editor'; readonly made: string; readonly from: string; readonly how: string | null }
  /**
   * The reporters’ own words: how many different runs of five words stand in both, and what share that is of the runs of
   * the article that has fewer (0 to 1). They stand in so many `paragraphs`, of the article where
   * these are more; `longest` is the longest passage of them, in each.
   */
  | {
      readonly kind: 'prose'
      readonly runs: number
      readonly share: number
      readonly paragraphs: number
      readonly longest: readonly [Span, Span]
    }
  /** The same statements quoted in the same order: how many, of how many in the article that quotes fewer. */
  | { readonly kind: 'order'; readonly statements: number; readonly of: number }
  /** Wordings of quotations that both print and at most half of those who quote the place. */
  | { readonly kind: 'readings'; readonly places: number }
  /** One names the other as its source; where it does. */
  | { readonly kind: 'credit'; readonly article: string; readonly names: string; readonly span: Span }

/** Two articles that probably go back to one text. Which came first is not said: it is seldom known. */
export interface Dependence {
  /** Ids, in order of file. */
  readonly articles: readonly [string, string]
  readonly strength: 'firm' | 'likely'
  /** The strongest first. */
  readonly evidence: readonly DependenceEvidence[]
}

/** Articles that hang together by dependences, or one that stands alone: ids, in order of file. */
export type Line = readonly string[]
