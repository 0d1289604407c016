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

/** Returns the frames of all spans of an article, in their order. `words` are those of the article. */
export function framesOf(
  article: Article,
  sentences: readonly Sentence[],
  spans: readonly MarkedSpan[],
  words: readonly Word[],
): Frame[] {
  const text = article.reading
  const between = (from: number, to: number) => wordsBetween(text, words, from, to)
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
      before: holder ? between(from, outer.start) : outside(between(from, outer.start), from, outers),
      after: holder ? between(outer.end, to) : outside(between(outer.end, to), outer.end, outers),
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

/** Those of `words` from `start` on that are the reporter's. `outers` are in order and disjoint. */
function outside(words: readonly Word[], start: number, outers: readonly Span[]): Word[] {
  let next = firstEndingAfter(outers, start)
  return words.filter((word) => {
    while ((outers[next]?.end ?? word.end) <= word.start) next++
    return word.end <= (outers[next]?.start ?? word.end)
  })
}

/** The words between two offsets; one that lies across either is cut there ("returnRoe" after a mark that never closes). */
function wordsBetween(text: string, words: readonly Word[], from: number, to: number): Word[] {
  const found: Word[] = []
  for (let at = firstEndingAfter(words, from); at < words.length; at++) {
    const word = words[at] as Word
    if (word.start >= to) break
    if (word.start >= from && word.end <= to) found.push(word)
    else found.push(...wordsOf(text, Math.max(from, word.start), Math.min(to, word.end)))
  }
  return found
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
