import { FUNCTION_WORDS } from '../language/english/function-words.ts'
import type { Span } from '../model/span.ts'
import { wholeCharacter } from '../text/whole-character.ts'

const SHORTEST = 24
/** A sentence is named whole up to here, some twenty words; a longer one is cut sooner, where a clause ends. */
const WHOLE = 132
const LONGEST = 100

/**
 * Returns a slice of `text` to name an utterance by: from the beginning of `span`, whole where it is short, else cut
 * at the last clause or, failing that, the last word that ends within 100 characters. Line ends stay as they are.
 */
export function titleOf(text: string, span: Span): string {
  const words = text.slice(span.start, span.end)
  if (words.length <= WHOLE) return withoutTail(words)
  const room = words.slice(0, LONGEST + 1)
  const line = room.search(/[\r\n]/u)
  if (line >= SHORTEST) return withoutTail(room.slice(0, line))
  const clauses = [...room.matchAll(/[.,;:!?…—–](?=\s)/gu)].map((mark) => mark.index)
  const clause = clauses.filter((at) => at >= SHORTEST).at(-1)
  if (clause !== undefined) return withoutTail(room.slice(0, clause))
  const space = room.search(/\s\S*$/u)
  return withoutTail(
    space > 0 ? withoutSmallWords(room.slice(0, space)) : words.slice(0, wholeCharacter(words, LONGEST)),
  )
}

/** "share our concerns in more" → "share our concerns": a title does not end on a word that leans on the next. */
function withoutSmallWords(words: string): string {
  let kept = words
  for (let last = /\s\S+$/u.exec(kept); last && kept.length > SHORTEST; last = /\s\S+$/u.exec(kept)) {
    if (!FUNCTION_WORDS.has(last[0].trimStart().toLowerCase())) break
    kept = kept.slice(0, last.index)
  }
  return kept
}

/** Takes off what should not stand at the end of a title; the title stays a slice. */
function withoutTail(words: string): string {
  let end = words.length
  while (end > 1 && /[\s,;:–—-]/u.test(words.charAt(end - 1))) end--
  if (end > 1 && words.charAt(end - 1) === '.' && words.charAt(end - 2) !== '.') end--
  return words.slice(0, end)
}
