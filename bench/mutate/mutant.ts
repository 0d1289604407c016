/** One small change of the code that some test should notice. */
export interface Mutant {
  /** Path from the root of the project. */
  readonly file: string
  /** The stage: the folder of `src/edition` it stands in, or the file, where it stands at the door. */
  readonly stage: string
  /** Where the piece of code stands that is replaced: UTF-16 code units, end exclusive. */
  readonly start: number
  readonly end: number
  /** What stands there, and what is put there instead. An empty replacement takes a statement out. */
  readonly before: string
  readonly after: string
  readonly kind: MutantKind
  /** A whole statement, so that code around it need not be an expression. */
  readonly isStatement: boolean
}

export type MutantKind =
  | 'condition'
  | 'comparison'
  | 'logic'
  | 'arithmetic'
  | 'constant'
  | 'list'
  | 'pattern'
  | 'method'
  | 'statement'
  | 'result'
  | 'chain'
