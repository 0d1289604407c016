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
const REACH = 600

/** Returns the frames of all spans of an article, in their order. Linear: each sentence is cut once. */
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
    const edge = holder?.start ?? (article.parts[span.part] as Span).start
    return {
      before: holder ? wordsOf(text, from, outer.start) : outside(text, from, outer.start, outers),
      after: holder ? wordsOf(text, outer.end, to) : outside(text, outer.end, to, outers),
      lead:
        text
          .slice(Math.max(edge, outer.start - REACH), outer.start)
          .trimEnd()
          .at(-1) ?? '',
      trail:
        text
          .slice(outer.end, outer.end + 4)
          .trimStart()
          .at(0) ?? '',
    }
  })
}

/** The reporter's words between two offsets, marked ones left out. `outers` are in order and disjoint. */
function outside(text: string, start: number, end: number, outers: readonly Span[]): Word[] {
  const holes: Span[] = []
  for (let at = firstEndingAfter(outers, start); at < outers.length; at++) {
    const outer = outers[at] as Span
    if (outer.start >= end) break
    holes.push(outer)
  }
  let next = 0
  return wordsOf(text, start, end).filter((word) => {
    while (next < holes.length && (holes[next] as Span).end <= word.start) next++
    const hole = holes[next]
    return !hole || word.end <= hole.start
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
