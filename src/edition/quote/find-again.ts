import { beginsWord, nextWord, wordEnd } from '../text/word-bounds.ts'
import { normalForm, type Word } from '../text/words.ts'
import type { MarkedSpan } from './marked-span.ts'
import type { Again } from './surroundings.ts'

/** Longer marked words are not looked for. */
const LONGEST = 5

/** More different first words than these are not looked for one by one: an article of nothing but marks stays linear. */
const FEW = 12

/**
 * Returns for each span where else in the article its words stand; `nowhere` for more than five words and for a span that `isAsked`
 * does not ask for. Somebody's words that a headline prints in marks stand in the article inside a longer quotation; a name in
 * marks stands elsewhere without them.
 *
 * Linear: at each place where one of the first words stands at most five runs of words are looked up.
 */
export function findAgain(
  text: string,
  spans: readonly MarkedSpan[],
  wordsOfSpans: readonly (readonly Word[])[],
  isAsked: (index: number) => boolean,
): Again[] {
  const keys = wordsOfSpans.map((words) => (words.length > LONGEST ? '' : keyOf(words)))
  const marked = new Map<string, number>()
  const firsts = new Set<string>()
  keys.forEach((key, index) => {
    const first = wordsOfSpans[index]?.[0]
    if (key === '' || !first) return
    marked.set(key, (marked.get(key) ?? 0) + 1)
    if (isAsked(index)) firsts.add(first.normal)
  })
  const inside = new Set<string>()
  const plain = new Set<string>()
  const tops = wordsOfSpans.flatMap(({ length }, index) => {
    const span = spans[index]
    return span?.within === null ? { outer: span.outer, count: length } : []
  })
  let top = 0
  for (const at of placesOf(text, firsts)) {
    const after = wordEnd(text, at, text.length)
    if (!firsts.has(normalForm(text.slice(at, after)))) continue
    while ((tops[top]?.outer.end ?? after) < after) top++
    const holder = tops[top]
    const held = holder !== undefined && holder.outer.start < after
    if (held && holder.count <= LONGEST) continue
    const end = held ? holder.outer.end : (holder?.outer.start ?? text.length)
    for (const key of runsFrom(text, at, end)) if (marked.has(key)) (held ? inside : plain).add(key)
  }
  return keys.map((key, index) => {
    if (key === '' || !isAsked(index)) return 'nowhere'
    if (inside.has(key)) return 'inside'
    if ((marked.get(key) ?? 0) > 1) return 'marked'
    return plain.has(key) ? 'plain' : 'nowhere'
  })
}

/**
 * Returns where one of some words may begin, in order: every place where one of them does is among these. Few words are searched
 * for by their first letters; where letters may be written in more than one way, every word of the text may be one of them.
 */
function placesOf(text: string, firsts: ReadonlySet<string>): number[] {
  const small = text.toLowerCase()
  const leads = Array.from(firsts, (first) => PLAIN_LETTERS.exec(first)?.[0] ?? '')
  const isPlain = small.length === text.length && !UNSEEN.test(text)
  if (leads.length > FEW || leads.includes('') || !isPlain) return everyWord(text)
  const places = new Set<number>()
  for (const lead of new Set(leads))
    for (let at = small.indexOf(lead); at >= 0; at = small.indexOf(lead, at + 1))
      if (beginsWord(text, at)) places.add(at)
  return [...places].sort((a, b) => a - b)
}

/** The letters at the head of a word that can be written in one way only. A mark behind one of them would change it. */
const PLAIN_LETTERS = /^[a-z0-9]+(?![^a-z0-9'-])/u
/** What may stand inside a word and is not seen in its normal form. */
const UNSEEN = /[\u00ad\u200b-\u200d\u2060\ufeff]/u

function everyWord(text: string): number[] {
  const places: number[] = []
  for (let at = nextWord(text, 0, text.length); at < text.length; ) {
    places.push(at)
    at = nextWord(text, wordEnd(text, at, text.length), text.length)
  }
  return places
}

function keyOf(words: readonly Word[]): string {
  return words.map((word) => word.normal).join(' ')
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
