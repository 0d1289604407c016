import type { Title } from '../model/page.ts'
import { closeIsolates } from '../text/show-controls.ts'
import { wholeCharacter } from '../text/whole-character.ts'

/** Longest title a browser or a search page shows whole, less room for a number that tells equal ones apart. */
const LIMIT = 58

/** Returns `words` cut at a word's end where they are too long for a page title, our ellipsis after them. */
export function pageTitle(words: string): string {
  return words.length <= LIMIT ? words : `${closeIsolates(atWord(words, LIMIT - 2))} …`
}

/**
 * Returns printed words as a page title, followed by words of ours: `“We will never” … · Jane Roe`. What is cut
 * is the printed words, and our ellipsis stands outside their marks.
 */
export function sliceTitle({ slice, cut }: Title, after: string): string {
  const tail = after.length > 40 ? `${closeIsolates(atWord(after, 38))} …` : after
  const whole = `“${slice.text}”${cut ? ' …' : ''} · ${tail}`
  if (whole.length <= LIMIT) return whole
  return `“${atWord(slice.text, LIMIT - tail.length - 7)}” … · ${tail}`
}

function atWord(words: string, limit: number): string {
  const head = words.slice(0, limit + 1)
  const gap = head.search(/\s\S*$/u)
  return (gap > 0 ? head.slice(0, gap) : head.slice(0, wholeCharacter(head, limit))).trimEnd()
}
