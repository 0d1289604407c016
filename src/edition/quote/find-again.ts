import type { Span } from '../model/span.ts'
import { beginsWord, nextWord, wordEnd } from '../text/word-bounds.ts'
import { normalForm } from '../text/words.ts'
import type { MarkedSpan } from './marked-span.ts'
import type { MarkedWords } from './marked-words.ts'
import type { Again } from './surroundings.ts'

/** Longer marked words are not looked for. */
const LONGEST = 5

/** So many UTF-16 code units are searched at most, for one word after the other: an article of nothing but marks stays linear. */
const MOST_SEARCHED = 5_000_000

/**
 * Returns for each span where else in the article its words stand; `nowhere` for more than five words and for a span that `isAsked`
 * does not ask for. Somebody's words that a headline prints in marks stand in the article inside a longer quotation; a name in
 * marks stands elsewhere without them.
 */
export function findAgain(
  text: string,
  spans: readonly MarkedSpan[],
  wordsOfSpans: readonly MarkedWords[],
  isAsked: (index: number) => boolean,
): Again[] {
  const keys = wordsOfSpans.map((words) => (words.count > LONGEST ? '' : keyOf(words)))
  const asked = new Set(keys.filter((key, index) => key !== '' && isAsked(index)))
  const small = asked.size * text.length > MOST_SEARCHED ? null : smallLetters(text)
  // Words within longer marked ones stand inside these once already.
  const nested = new Set(keys.filter((_, index) => spans[index]?.within !== null))
  const sought = [...asked].filter((key) => small === null || nested.has(key) || mayComeAgain(small, key))
  const standing =
    sought.length === 0 ? NOWHERE : findStanding(text, small, sought, topsOf(spans, wordsOfSpans))
  const marked = new Map<string, number>()
  for (const key of keys) if (asked.has(key)) marked.set(key, (marked.get(key) ?? 0) + 1)
  return keys.map((key, index) => {
    if (!asked.has(key) || !isAsked(index)) return 'nowhere'
    if (standing.inside.has(key)) return 'inside'
    if ((marked.get(key) ?? 0) > 1) return 'marked'
    return standing.plain.has(key) ? 'plain' : 'nowhere'
  })
}

/**
 * Returns the text in small letters, in which words can be searched for; null where they can stand there unseen: a soft hyphen may
 * be behind any letter, and a letter may have two in small.
 */
function smallLetters(text: string): string | null {
  if (text.includes(SOFT_HYPHEN) || text.includes(WORD_JOINER)) return null
  const small = text.toLowerCase()
  return small.length === text.length ? small : null
}

/** What may stand inside a word and is not seen in its normal form. */
const SOFT_HYPHEN = '\u00ad'
const WORD_JOINER = '\u2060'

/** Whether the longest word that can be written in one way only comes twice. Where it does not, the words stand between their marks alone. */
function mayComeAgain(small: string, key: string): boolean {
  let longest = ''
  for (const word of key.split(' ')) if (word.length > longest.length && PLAIN_WORD.test(word)) longest = word
  return longest === '' || small.indexOf(longest, small.indexOf(longest) + 1) >= 0
}

const PLAIN_WORD = /^[a-z0-9]+$/u

function keyOf({ all }: MarkedWords): string {
  return all.map((word) => word.normal).join(' ')
}

/** A marked span that stands in no other, and how many words it has. */
interface Top {
  readonly outer: Span
  readonly count: number
}

function topsOf(spans: readonly MarkedSpan[], wordsOfSpans: readonly MarkedWords[]): Top[] {
  return spans.flatMap(({ within, outer }, index) =>
    within === null ? [{ outer, count: wordsOfSpans[index]?.count ?? 0 }] : [],
  )
}

/** Which of the keys stand inside longer marked words, and which outside all marks. */
interface Standing {
  readonly inside: ReadonlySet<string>
  readonly plain: ReadonlySet<string>
}

const NOWHERE: Standing = { inside: new Set(), plain: new Set() }

function findStanding(
  text: string,
  small: string | null,
  keys: readonly string[],
  tops: readonly Top[],
): Standing {
  const inside = new Set<string>()
  const plain = new Set<string>()
  const byFirst = Map.groupBy(
    keys.map((key) => key.split(' ')),
    ([first]) => first as string,
  )
  let top = 0
  for (const at of placesOf(text, small, [...byFirst.keys()])) {
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
function placesOf(text: string, small: string | null, firsts: readonly string[]): number[] {
  const leads = new Set(firsts.map((first) => PLAIN_LETTERS.exec(first)?.[0] ?? ''))
  if (small === null || leads.has('')) return everyWord(text)
  const places = new Set<number>()
  for (const lead of leads)
    for (let at = small.indexOf(lead); at >= 0; at = small.indexOf(lead, at + 1))
      if (beginsWord(text, at)) places.add(at)
  return [...places].sort((a, b) => a - b)
}

/** The letters at the head of a word that can be written in one way only. A mark behind one of them would change it. */
const PLAIN_LETTERS = /^[a-z0-9]+(?![^a-z0-9'-])/u

function everyWord(text: string): number[] {
  const places: number[] = []
  for (let at = nextWord(text, 0, text.length); at < text.length; ) {
    places.push(at)
    at = nextWord(text, wordEnd(text, at, text.length), text.length)
  }
  return places
}
