import type { Span } from '../model/span.ts'
import { type Initial, initialOf } from '../text/initial-of.ts'
import { nextWord, wordEnd } from '../text/word-bounds.ts'
import { type Word, wordsOf } from '../text/words.ts'

/** So many words are counted at most: to every rule more are just many. */
const MANY = 13

/** The words between two marks. They are read when somebody asks for them: which words a long quotation has matters to no rule. */
export class MarkedWords {
  /** How many there are, 13 for all that are more. */
  readonly count: number
  /** What the first of them begins with. */
  readonly initial: Initial
  readonly #text: string
  readonly #segments: readonly Span[]
  #all: readonly Word[] | null = null

  /** @param segments where the words stand: what is between two of them, such as a stamp, is not among the words */
  constructor(text: string, segments: readonly Span[]) {
    let count = 0
    let first = text.length
    for (const { start, end } of segments) {
      for (let at = nextWord(text, start, end); at < end && count < MANY; count++) {
        if (count === 0) first = at
        at = nextWord(text, wordEnd(text, at, end), end)
      }
    }
    this.count = count
    this.initial = initialOf(text.slice(first, first + 2))
    this.#text = text
    this.#segments = segments
  }

  get all(): readonly Word[] {
    this.#all ??= wordsIn(this.#text, this.#segments)
    return this.#all
  }
}

function wordsIn(text: string, segments: readonly Span[]): Word[] {
  const [first] = segments
  // Nearly all stand in one piece.
  if (first && segments.length === 1) return wordsOf(text, first.start, first.end)
  return segments.flatMap(({ start, end }) => wordsOf(text, start, end))
}
