import type { Article } from '../model/article.ts'
import { type Word, wordsOf } from '../text/words.ts'
import type { MarkedSpan } from './marked-span.ts'
import type { Again } from './surroundings.ts'

/** Longer marked words are not looked for. */
const LONGEST = 5

/**
 * Returns for each span where else in the article its words stand; `nowhere` for more than five words. Somebody's words that a
 * headline prints in marks stand in the article inside a longer quotation; a name in marks stands elsewhere without them.
 *
 * Linear: at each word of the article at most five runs of words are looked up.
 */
export function findAgain(
  article: Article,
  spans: readonly MarkedSpan[],
  wordsOfSpans: readonly (readonly Word[])[],
): Again[] {
  const keys = wordsOfSpans.map((words) => (words.length > LONGEST ? '' : keyOf(words)))
  const marked = new Map<string, number>()
  for (const key of keys) if (key !== '') marked.set(key, (marked.get(key) ?? 0) + 1)
  const firsts = new Set(wordsOfSpans.map((words) => words[0]?.normal))
  const inside = new Set<string>()
  const plain = new Set<string>()
  const tops = spans.flatMap((span, index) =>
    span.within === null ? { outer: span.outer, count: wordsOfSpans[index]?.length ?? 0 } : [],
  )
  let top = 0
  for (const part of article.parts) {
    if (part.kind === 'space') continue
    const words = wordsOf(article.reading, part.start, part.end)
    for (const [at, word] of words.entries()) {
      while ((tops[top]?.outer.end ?? word.end) < word.end) top++
      if (!firsts.has(word.normal)) continue
      const holder = tops[top]
      const held = holder !== undefined && holder.outer.start < word.end
      if (held && holder.count <= LONGEST) continue
      for (let length = 1; length <= LONGEST && at + length <= words.length; length++) {
        const last = words[at + length - 1] as Word
        if (held ? last.end > holder.outer.end : last.end > (holder?.outer.start ?? last.end)) break
        const key = keyOf(words.slice(at, at + length))
        if (marked.has(key)) (held ? inside : plain).add(key)
      }
    }
  }
  return keys.map((key) => {
    if (inside.has(key)) return 'inside'
    if ((marked.get(key) ?? 0) > 1) return 'marked'
    return plain.has(key) ? 'plain' : 'nowhere'
  })
}

function keyOf(words: readonly Word[]): string {
  return words.map((word) => word.normal).join(' ')
}
