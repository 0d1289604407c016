/** One input file, decoded but otherwise as it was found. */
export interface Seed {
  /** File name without its extension: `000_2b82fb801316b6ef`. */
  readonly id: string
  /** File name inside its story folder: `000_2b82fb801316b6ef.txt`. */
  readonly file: string
  /** What an error message calls the file: a path as the person who runs the command would write it. */
  readonly path: string
  /** `.txt` is read without Markdown's rules, every line a paragraph; `.md` as Markdown. */
  readonly format: 'text' | 'markdown'
  /** The whole file, a byte-order mark included. */
  readonly text: string
  /** Of the file's bytes, in lower-case hexadecimal. */
  readonly sha256: string
}
