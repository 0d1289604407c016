/** Something in a published folder that does not hold. */
export interface Fault {
  /** From the root of the folder, with “/” between: `ferry/quotes/at-dawn/index.html`. */
  readonly file: string
  /** Where in the file, in UTF-16 code units from its beginning; null where the whole file is meant. */
  readonly at: number | null
  readonly what: string
}

/** What a check came to: how much it looked at, and what it found. A check that looked at nothing proves nothing. */
export interface Checked {
  readonly checked: number
  readonly faults: readonly Fault[]
}
