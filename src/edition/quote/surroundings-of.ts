import type { Article, Part } from '../model/article.ts'
import type { Sentence } from '../model/sentence.ts'
import type { Span } from '../model/span.ts'
import { MARKS } from '../text/mark-families.ts'
import { classifySpan } from './classify-span.ts'
import { findAgain } from './find-again.ts'
import { framesOf } from './frame.ts'
import { isInDoubt } from './is-in-doubt.ts'
import type { MarkedSpan } from './marked-span.ts'
import { MarkedWords } from './marked-words.ts'
import type { Again, Surroundings } from './surroundings.ts'

/** A first line of at most this length is read as a headline, in UTF-16 code units. */
const SHORT_LINE = 200
/** Marked words further apart do not keep each other company, in UTF-16 code units. */
const NEAR = 300

/** Returns all spans of an article with what is looked at to say whether they are speech, in their order. Linear. */
export function surroundingsOf(
  article: Article,
  sentences: readonly Sentence[],
  spans: readonly MarkedSpan[],
): Surroundings[] {
  const text = article.reading
  const frames = framesOf(article, sentences, spans)
  const words = spans.map(({ segments }) => new MarkedWords(text, segments))
  const firstLine = article.parts.findIndex(({ kind }) => !['space', 'stamp', 'metadata'].includes(kind))
  let places: readonly Again[] | null = null
  const again = (index: number) => {
    places ??= findAgain(text, spans, words, (asked) => isInDoubt(surroundings[asked] as Surroundings))
    return places[index] as Again
  }
  const surroundings = spans.map((span, index): Surroundings => {
    const part = article.parts[span.part] as Part
    const frame = frames[index] as Surroundings['frame']
    const own = words[index] as Surroundings['words']
    const headline =
      part.kind === 'headline' ||
      part.kind === 'subheading' ||
      (span.part === firstLine && part.end - part.start <= SHORT_LINE)
    return {
      words: own,
      printed: text.slice(span.start, span.end),
      frame,
      marks: MARKS[span.marks[0]]?.level ?? 'double',
      rule: classifySpan(own, frame, headline),
      part: headline ? 'headline' : part.kind,
      bare: isBare(text, part, span.outer),
      company: () => companyOf(index, text, spans, words),
      again: () => again(index),
    }
  })
  return surroundings
}

/** How many words the longer marked span beside one of them has in its sentence. What is nested keeps no company and is none. */
function companyOf(
  index: number,
  text: string,
  spans: readonly MarkedSpan[],
  words: readonly MarkedWords[],
): number {
  const span = spans[index] as MarkedSpan
  if (span.within !== null) return 0
  let company = 0
  for (const step of [-1, 1]) {
    let beside = index + step
    while (spans[beside] && spans[beside]?.within !== null) beside += step
    const other = spans[beside]
    if (other && sameSentence(text, span, other)) company = Math.max(company, words[beside]?.count ?? 0)
  }
  return company
}

function isBare(text: string, part: Span, outer: Span): boolean {
  if (outer.start - part.start > 9 || part.end - outer.end > 9) return false
  return (
    text.slice(part.start, outer.start).trim() === '' &&
    /^[.,!?]?$/u.test(text.slice(outer.end, Math.max(outer.end, part.end)).trim())
  )
}

function sameSentence(text: string, one: MarkedSpan, other: MarkedSpan): boolean {
  if (one.part !== other.part) return false
  const from = Math.min(one.end, other.end)
  const to = Math.max(one.start, other.start)
  return to - from <= NEAR && !/[.!?]['’"”]?\s/u.test(text.slice(from, to))
}
