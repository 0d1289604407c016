import type { Span } from '../model/span.ts'
import { beginsWord, nextWord, wordEnd } from '../text/word-bounds.ts'
import { normalForm, type Word } from '../text/words.ts'
import type { MarkedSpan } from './marked-span.ts'
import type { Again } from './surroundings.ts'

/** Longer marked words are not looked for. */
const LONGEST = 5

/** So many UTF-16 code units are searched at most, one first word after the other: an article of nothing but marks stays linear. */
const MOST_SEARCHED = 5_000_000

/**
 * Returns for each span where else in the article its words stand; `nowhere` for more than five words and for a span that `isAsked`
 * does not ask for. Somebody's words that a headline prints in marks stand in the article inside a longer quotation; a name in
 * marks stands elsewhere without them.
 */
export function findAgain(
  text: string,
  spans: readonly MarkedSpan[],
  wordsOfSpans: readonly (readonly Word[])[],
  isAsked: (index: number) => boolean,
): Again[] {
  const keys = wordsOfSpans.map((words) => (words.length > LONGEST ? '' : keyOf(words)))
  const asked = new Set(keys.filter((key, index) => key !== '' && isAsked(index)))
  const standing = findStanding(text, asked, topsOf(spans, wordsOfSpans))
  const marked = new Map<string, number>()
  for (const key of keys) if (asked.has(key)) marked.set(key, (marked.get(key) ?? 0) + 1)
  return keys.map((key, index) => {
    if (!asked.has(key) || !isAsked(index)) return 'nowhere'
    if (standing.inside.has(key)) return 'inside'
    if ((marked.get(key) ?? 0) > 1) return 'marked'
    return standing.plain.has(key) ? 'plain' : 'nowhere'
  })
}

function keyOf(words: readonly Word[]): string {
  return words.map((word) => word.normal).join(' ')
}

/** A marked span that stands in no other, and how many words it has. */
interface Top {
  readonly outer: Span
  readonly count: number
}

function topsOf(spans: readonly MarkedSpan[], wordsOfSpans: readonly (readonly Word[])[]): Top[] {
  return spans.flatMap(({ within, outer }, index) =>
    within === null ? [{ outer, count: wordsOfSpans[index]?.length ?? 0 }] : [],
  )
}

/** Which of the keys stand inside longer marked words, and which outside all marks. */
interface Standing {
  readonly inside: ReadonlySet<string>
  readonly plain: ReadonlySet<string>
}

function findStanding(text: string, keys: ReadonlySet<string>, tops: readonly Top[]): Standing {
  const inside = new Set<string>()
  const plain = new Set<string>()
  const byFirst = Map.groupBy(
    Array.from(keys, (key) => key.split(' ')),
    ([first]) => first as string,
  )
  let top = 0
  for (const at of placesOf(text, [...byFirst.keys()])) {
    const after = wordEnd(text, at, text.length)
    const sought = byFirst.get(normalForm(text.slice(at, after)))
    if (!sought) continue
    while ((tops[top]?.outer.end ?? after) < after) top++
    const holder = tops[top]
    const held = holder !== undefined && holder.outer.start < after
    if (held && holder.count <= LONGEST) continue
    const end = held ? holder.outer.end : (holder?.outer.start ?? text.length)
    if (after > end) continue
    for (const words of sought)
      if (goesOnWith(text, after, end, words)) (held ? inside : plain).add(words.join(' '))
  }
  return { inside, plain }
}

/** Whether all words but the first stand one after the other from `from` on, on one line and before `limit`. */
function goesOnWith(text: string, from: number, limit: number, words: readonly string[]): boolean {
  let end = from
  for (let next = 1; next < words.length; next++) {
    const at = nextWord(text, end, text.length)
    if (at >= text.length || text.slice(end, at).includes('\n')) return false
    end = wordEnd(text, at, text.length)
    if (end > limit || normalForm(text.slice(at, end)) !== words[next]) return false
  }
  return true
}

/**
 * Returns where one of some words may begin, in order: every place where one of them does is among these. Few words are searched
 * for by their first letters; where letters may be written in more than one way, every word of the text may be one of them.
 */
function placesOf(text: string, firsts: readonly string[]): number[] {
  const small = text.toLowerCase()
  // A soft hyphen may stand behind any letter but the first.
  const sure = UNSEEN.test(text) ? 1 : Number.POSITIVE_INFINITY
  const leads = firsts.map((first) => (PLAIN_LETTERS.exec(first)?.[0] ?? '').slice(0, sure))
  const isMuch = leads.length * text.length > MOST_SEARCHED
  if (isMuch || leads.includes('') || small.length !== text.length) return everyWord(text)
  const places = new Set<number>()
  for (const lead of new Set(leads))
    for (let at = small.indexOf(lead); at >= 0; at = small.indexOf(lead, at + 1))
      if (beginsWord(text, at)) places.add(at)
  return [...places].sort((a, b) => a - b)
}

/** The letters at the head of a word that can be written in one way only. A mark behind one of them would change it. */
const PLAIN_LETTERS = /^[a-z0-9]+(?![^a-z0-9'-])/u
/** What may stand inside a word and is not seen in its normal form. */
const UNSEEN = /[\u00ad\u2060]/u

function everyWord(text: string): number[] {
  const places: number[] = []
  for (let at = nextWord(text, 0, text.length); at < text.length; ) {
    places.push(at)
    at = nextWord(text, wordEnd(text, at, text.length), text.length)
  }
  return places
}
