import type { Word } from '../text/words.ts'
import type { Frame } from './frame.ts'

/** A span with what is known about it, put before each rule. */
export interface MarkedCase {
  readonly words: readonly Word[]
  readonly frame: Frame
  /** Written like a title, and not in a headline, where everything may be. */
  readonly titled: boolean
}
