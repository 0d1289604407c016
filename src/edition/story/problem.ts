/** The way to a value in a document: `['speakers', 0, 'name']`. */
export type KeyPath = readonly (string | number)[]

/** One thing an editor has to change in `story.yaml`. */
export interface Problem {
  readonly at: KeyPath
  /** True: it is the key at the end of `at` that is meant, not its value. */
  readonly key: boolean
  readonly what: string
  readonly remedy: string
}
