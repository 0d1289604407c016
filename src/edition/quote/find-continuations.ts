import { cueOf } from '../language/english/cue-of.ts'
import type { Article, Part } from '../model/article.ts'
import { wordsOf } from '../text/words.ts'
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
    const clause = (from: number, to: number) => wordsOf(text, from, to)
    if (part === previousPart) {
      const between = clause(previous.outer.end, span.outer.start)
      const opensPart = text.slice(part.start, previous.outer.start).trim() === ''
      const oneSentence = !/[.!?]\s+\p{Lu}/u.test(text.slice(previous.outer.end, span.outer.start))
      const next = spans.slice(index + 1, index + 2)[0]?.outer.start ?? part.end
      const after =
        text.slice(span.outer.end, Math.min(next, part.end, span.outer.end + 60)).split(/[.!?]/u)[0] ?? ''
      const own = cueAlone(wordsOf(after))
      return opensPart && oneSentence && !own && cueAlone(between) && wordsIn(text, previous) >= 2
        ? earlier
        : null
    }
    if (part.kind !== previousPart.kind) return null
    const gap = article.parts.slice(previous.part + 1, span.part)
    const bare =
      clause(part.start, span.outer.start).length === 0 && clause(span.outer.end, part.end).length === 0
    const tail = clause(previous.outer.end, Math.max(previousPart.end, previous.outer.end))
    return bare && gap.every((one) => one.kind === 'space') && (tail.length === 0 || cueAlone(tail))
      ? earlier
      : null
  })
}

/** Nothing but who said it: a few words, one of them a verb of saying. */
function cueAlone(words: readonly { readonly normal: string }[]): boolean {
  return (
    words.length > 0 && words.length <= 8 && words.some((word) => cueOf(word.normal)?.family === 'saying')
  )
}

function wordsIn(text: string, span: MarkedSpan): number {
  return wordsOf(text, span.start, span.end).length
}
