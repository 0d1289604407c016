import { cueOf } from '../language/english/cue-of.ts'
import type { Article, Part } from '../model/article.ts'
import { countWords, hasWord, type Word, wordsOf } from '../text/words.ts'
import type { MarkedSpan } from './marked-span.ts'

/**
 * Returns for each span the position of the one it goes on from in one breath, or null. A cue alone, or a
 * paragraph break, stands between them:
 *
 * ```text
 * “The talks go on,” Roe said. “We will write next week.”        second from first
 *
 * “We all want peace,” Roe said.
 * “But we are ready.”                                            second from first
 * ```
 */
export function findContinuations(article: Article, spans: readonly MarkedSpan[]): (number | null)[] {
  const text = article.reading
  return spans.map((span, index) => {
    if (span.within !== null) return null
    let earlier = index - 1
    while (earlier >= 0 && (spans[earlier] as MarkedSpan).within !== null) earlier--
    const previous = spans[earlier]
    if (!previous || span.marks[0] === '' || previous.marks[1] === '') return null
    const part = article.parts[span.part] as Part
    const previousPart = article.parts[previous.part] as Part
    if (part === previousPart) {
      const next = spans[index + 1]?.outer.start ?? part.end
      return goesOnInPart(text, part, previous, span, next) ? earlier : null
    }
    const gap = article.parts.slice(previous.part + 1, span.part)
    const goesOn =
      part.kind === previousPart.kind &&
      gap.every((one) => one.kind === 'space') &&
      !hasWord(text, part.start, span.outer.start) &&
      !hasWord(text, span.outer.end, part.end) &&
      nothingOrCue(wordsOf(text, previous.outer.end, previousPart.end))
    return goesOn ? earlier : null
  })
}

/** Whether `span` goes on from one that opens the paragraph, a cue between them and none of its own before `next`. */
function goesOnInPart(
  text: string,
  part: Part,
  previous: MarkedSpan,
  span: MarkedSpan,
  next: number,
): boolean {
  if (text.slice(part.start, previous.outer.start).trim() !== '') return false
  if (/[.!?]\s+\p{Lu}/u.test(text.slice(previous.outer.end, span.outer.start))) return false
  if (!cueAlone(wordsOf(text, previous.outer.end, span.outer.start))) return false
  const [after = ''] = text
    .slice(span.outer.end, Math.min(next, part.end, span.outer.end + 60))
    .split(/[.!?]/u)
  return !cueAlone(wordsOf(after)) && countWords(text, previous.start, previous.end) >= 2
}

function nothingOrCue(words: readonly Word[]): boolean {
  return words.length === 0 || cueAlone(words)
}

/** Nothing but who said it: a few words, one of them a verb of saying. */
function cueAlone(words: readonly Word[]): boolean {
  return (
    words.length > 0 && words.length <= 8 && words.some((word) => cueOf(word.normal)?.family === 'saying')
  )
}
