/** An outlet as its badge shows it: number (and by it, colour), spoken name. */
export interface OutletMark {
  readonly number: number
  readonly name: string
  /** True where the same outlet prints the words a second time, otherwise. */
  readonly again?: boolean
  /** Which of its passages that is: "headline", "third paragraph". */
  readonly passage?: string
  /** Of the transcript of an occasion, which is no outlet, what its badge shows in place of a number: `T`, `T2`. */
  readonly reference?: string
  /** "translated from Portuguese", where the editor knows of it. */
  readonly translated?: string
}
