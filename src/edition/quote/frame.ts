import type { Article } from '../model/article.ts'
import type { Sentence } from '../model/sentence.ts'
import type { Span } from '../model/span.ts'
import { type Word, wordsOf } from '../text/words.ts'
import type { MarkedSpan } from './marked-span.ts'

/**
 * What stands around a marked span in the reporter's own sentence, other marked words left out. Around a span within another it
 * is the speaker's sentence.
 */
export interface Frame {
  /** The reporter's words before the span in its sentence. */
  readonly before: readonly Word[]
  /** The reporter's words after it. */
  readonly after: readonly Word[]
  /** Last character before the opening mark that is not white space, '' at the start of a paragraph. */
  readonly lead: string
  /** First character after the closing mark that is not white space. */
  readonly trail: string
}

/** How far a frame reaches on either side, in UTF-16 code units: keeps the work linear where a sentence never ends. */
const REACH = 400

/** Returns the frames of all spans of an article, in their order. */
export function framesOf(
  article: Article,
  sentences: readonly Sentence[],
  spans: readonly MarkedSpan[],
): Frame[] {
  const text = article.reading
  const outers = spans.filter((span) => span.within === null).map((span) => span.outer)
  let sentence = 0
  return spans.map((span) => {
    const { outer } = span
    const holder = span.within === null ? null : (spans[span.within] as MarkedSpan)
    while (sentence > 0 && (sentences[sentence] as Sentence).start > outer.start) sentence--
    while (sentence < sentences.length - 1 && (sentences[sentence] as Sentence).end <= outer.start) sentence++
    let last = sentence
    while (last < sentences.length - 1 && (sentences[last] as Sentence).end < outer.end) last++
    const begins = Math.max(sentences[sentence]?.start ?? outer.start, holder?.start ?? 0)
    const ends = Math.min(sentences[last]?.end ?? outer.end, holder?.end ?? text.length)
    const from = Math.max(Math.min(begins, outer.start), outer.start - REACH)
    const to = Math.min(Math.max(ends, outer.end), outer.end + REACH)
    const others = holder ? [] : outers
    const edge = Math.max(holder?.start ?? (article.parts[span.part] as Span).start, outer.start - REACH)
    return new ReadFrame(text, { start: from, end: to }, outer, others, edge)
  })
}

/** A frame whose words are read when somebody asks for them: what stands round a long quotation matters to no rule. */
class ReadFrame implements Frame {
  readonly lead: string
  readonly trail: string
  readonly #text: string
  readonly #whole: Span
  readonly #outer: Span
  readonly #others: readonly Span[]
  #before: readonly Word[] | null = null
  #after: readonly Word[] | null = null

  /**
   * @param whole from the first word of the frame to its last, the span in between
   * @param others what else is marked in the article: in order and disjoint
   * @param edge where white space before the span ends to be looked through
   */
  constructor(text: string, whole: Span, outer: Span, others: readonly Span[], edge: number) {
    this.#text = text
    this.#whole = whole
    this.#outer = outer
    this.#others = others
    this.lead = text.slice(edge, outer.start).trimEnd().at(-1) ?? ''
    this.trail =
      text
        .slice(outer.end, outer.end + 4)
        .trimStart()
        .at(0) ?? ''
  }

  get before(): readonly Word[] {
    this.#before ??= this.#outside(this.#whole.start, this.#outer.start)
    return this.#before
  }

  get after(): readonly Word[] {
    this.#after ??= this.#outside(this.#outer.end, this.#whole.end)
    return this.#after
  }

  #outside(from: number, to: number): Word[] {
    return outside(wordsOf(this.#text, from, to), from, this.#others)
  }
}

/** Those of `words` from `start` on that are the reporter's. `outers` are in order and disjoint. */
function outside(words: readonly Word[], start: number, outers: readonly Span[]): Word[] {
  let next = firstEndingAfter(outers, start)
  return words.filter((word) => {
    while ((outers[next]?.end ?? word.end) <= word.start) next++
    return word.end <= (outers[next]?.start ?? word.end)
  })
}

function firstEndingAfter(spans: readonly Span[], offset: number): number {
  let low = 0
  let high = spans.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((spans[middle] as Span).end <= offset) low = middle + 1
    else high = middle
  }
  return low
}
