import type { Article } from '../model/article.ts'
import type { Sentence } from '../model/sentence.ts'
import type { Span } from '../model/span.ts'
import { type Word, wordsOf } from '../text/words.ts'
import type { MarkedSpan } from './marked-span.ts'

/** What stands around a marked span in the reporter's own sentence, other marked words left out. */
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
    const outer = span.within === null ? span.outer : (spans[span.within] as MarkedSpan).outer
    while (sentence > 0 && (sentences[sentence] as Sentence).start > outer.start) sentence--
    while (sentence < sentences.length - 1 && (sentences[sentence] as Sentence).end <= outer.start) sentence++
    let last = sentence
    while (last < sentences.length - 1 && (sentences[last] as Sentence).end < outer.end) last++
    const from = Math.min(sentences[sentence]?.start ?? outer.start, outer.start)
    const to = Math.max(sentences[last]?.end ?? outer.end, outer.end)
    const part = article.parts[span.part] as Span
    return {
      before: outside(text, from, outer.start, outers),
      after: outside(text, outer.end, to, outers),
      lead: text.slice(part.start, span.outer.start).trimEnd().at(-1) ?? '',
      trail:
        text
          .slice(span.outer.end, span.outer.end + 4)
          .trimStart()
          .at(0) ?? '',
    }
  })
}

function outside(text: string, start: number, end: number, outers: readonly Span[]): Word[] {
  const holes = outers.filter((outer) => outer.start < end && outer.end > start)
  return wordsOf(text, start, end).filter(
    (word) => !holes.some((hole) => word.start >= hole.start && word.end <= hole.end),
  )
}
