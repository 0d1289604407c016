import type { PartKind } from '../model/article.ts'
import type { Marked } from '../model/quotation.ts'
import type { Frame } from './frame.ts'
import type { MarkedWords } from './marked-words.ts'

/** A marked span with all that is looked at to say whether it is speech. */
export interface Surroundings {
  /** The marked words. */
  readonly words: MarkedWords
  /** The same as printed, between the marks. */
  readonly printed: string
  readonly frame: Frame
  readonly marks: 'single' | 'double'
  /** What the words are by a rule of `classifySpan`, or null when none applies. */
  readonly rule: Marked['class'] | null
  /** `headline` for a headline, a sub-heading, and a short first line. */
  readonly part: PartKind
  /** Nothing but the marks and a stop stands in the paragraph. */
  readonly bare: boolean
  /** Returns how many words the longer marked span beside this one in its sentence has, 13 for all that are more, 0 where there is none. */
  readonly company: () => number
  /** Returns where else in the article the same words stand: searched for when asked, and nowhere if the words are not in doubt. */
  readonly again: () => Again
}

/** Inside longer marked words, in marks by themselves, without marks, or nowhere; the first that is true. */
export type Again = 'inside' | 'marked' | 'plain' | 'nowhere'
