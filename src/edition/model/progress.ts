/** How far a long work is: 400 of 924 `articles read`. */
export interface Progress {
  readonly done: number
  readonly of: number
  /** What has been done with how many, to be set behind the numbers. */
  readonly what: string
}
