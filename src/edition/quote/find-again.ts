import { nextWord, wordEnd } from '../text/word-bounds.ts'
import { normalForm, type Word } from '../text/words.ts'
import type { MarkedSpan } from './marked-span.ts'
import type { Again } from './surroundings.ts'

/** Longer marked words are not looked for. */
const LONGEST = 5

/**
 * Returns for each span where else in the article its words stand; `nowhere` for more than five words. Somebody's words that a
 * headline prints in marks stand in the article inside a longer quotation; a name in marks stands elsewhere without them.
 *
 * Linear: at each word of the article at most five runs of words are looked up, and at most of them not even that, for none
 * that is looked for begins with their letter.
 */
export function findAgain(
  text: string,
  spans: readonly MarkedSpan[],
  wordsOfSpans: readonly (readonly Word[])[],
): Again[] {
  const keys = wordsOfSpans.map((words) => (words.length > LONGEST ? '' : keyOf(words)))
  const marked = new Map<string, number>()
  for (const key of keys) if (key !== '') marked.set(key, (marked.get(key) ?? 0) + 1)
  const firsts = new Set(wordsOfSpans.flatMap((words, index) => (keys[index] && words[0]?.normal) || []))
  const initials = new Set(Array.from(firsts, initialOf))
  const inside = new Set<string>()
  const plain = new Set<string>()
  const tops = wordsOfSpans.flatMap(({ length }, index) => {
    const span = spans[index]
    return span?.within === null ? { outer: span.outer, count: length } : []
  })
  let top = 0
  let after = 0
  for (let at = nextWord(text, 0, text.length); at < text.length; at = nextWord(text, after, text.length)) {
    after = wordEnd(text, at, text.length)
    const initial = text.charCodeAt(at)
    if (initial < 128 && !initials.has(initial | SMALL)) continue
    const word = normalForm(text.slice(at, after))
    if (!firsts.has(word)) continue
    while ((tops[top]?.outer.end ?? after) < after) top++
    const holder = tops[top]
    const held = holder !== undefined && holder.outer.start < after
    if (held && holder.count <= LONGEST) continue
    const end = held ? holder.outer.end : (holder?.outer.start ?? text.length)
    for (const key of runsFrom(text, at, end)) if (marked.has(key)) (held ? inside : plain).add(key)
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

/** Makes a small letter of a plain capital. */
const SMALL = 32

/** The letter a word begins with, small and without accent; words of the article may have the two apart. */
function initialOf(normal: string): number {
  return normal.normalize('NFD').charCodeAt(0) | SMALL
}

/** The keys of the runs of one to five words of one line that begin at `from` and end at or before `limit`. */
function runsFrom(text: string, from: number, limit: number): string[] {
  const runs: string[] = []
  let end = from
  let key = ''
  for (let at = from; at < text.length && runs.length < LONGEST; at = nextWord(text, end, text.length)) {
    if (text.slice(end, at).includes('\n')) break
    end = wordEnd(text, at, text.length)
    if (end > limit) break
    const word = normalForm(text.slice(at, end))
    key = key === '' ? word : `${key} ${word}`
    runs.push(key)
  }
  return runs
}
