/** An outlet as its badge shows it: number (and by it, colour), spoken name. */
export interface OutletMark {
  readonly number: number
  readonly name: string
  /** True where the same outlet prints the words a second time, otherwise. */
  readonly again?: boolean
  /** True for the transcript of an occasion, which is no outlet and has a letter for its number. */
  readonly reference?: true
  /** "translated from Portuguese", where the editor knows of it. */
  readonly translated?: string
}
