import type { Word } from '../text/words.ts'
import type { MarkedSpan } from './marked-span.ts'
import type { Again } from './surroundings.ts'

/** Longer marked words are not looked for. */
const LONGEST = 5

/**
 * Returns for each span where else in the article its words stand; `nowhere` for more than five words. `words` are those of the
 * article. Somebody's words that a headline prints in marks stand in the article inside a longer quotation; a name in marks
 * stands elsewhere without them.
 *
 * Linear: at each word of the article at most five runs of words are looked up.
 */
export function findAgain(
  text: string,
  words: readonly Word[],
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
  for (const [at, word] of words.entries()) {
    while ((tops[top]?.outer.end ?? word.end) < word.end) top++
    if (!firsts.has(word.normal)) continue
    const holder = tops[top]
    const held = holder !== undefined && holder.outer.start < word.end
    if (held && holder.count <= LONGEST) continue
    const end = held ? holder.outer.end : (holder?.outer.start ?? text.length)
    let key = ''
    for (let last = at; last < at + LONGEST; last++) {
      const next = words[last]
      if (!next || next.end > end) break
      if (last > at && text.slice((words[last - 1] as Word).end, next.start).includes('\n')) break
      key = last > at ? `${key} ${next.normal}` : next.normal
      if (marked.has(key)) (held ? inside : plain).add(key)
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
