import type { Title } from '../model/page-words.ts'
import { closeIsolates, isolatePrinted } from '../text/show-controls.ts'
import { wholeCharacter } from '../text/whole-character.ts'

/** Longest title a browser or a search page shows whole, less room for a number that tells equal ones apart. */
const LIMIT = 58

/** With the signs that isolate names and quotations, which are not seen. */
const LIMIT_WRITTEN = 70

/** Returns `words` cut at a word's end where they are too long for a page title, our ellipsis after them. */
export function pageTitle(words: string): string {
  if (shownLength(words) <= LIMIT && words.length <= LIMIT_WRITTEN) return words
  return `${closeIsolates(atWord(words, LIMIT - 2))} …`
}

/**
 * Returns printed words as a page title, followed by words of ours: `“We will never” … · Jane Roe`. What is cut
 * is the printed words, and our ellipsis stands outside their marks.
 */
export function sliceTitle({ slice, cut }: Title, after: string): string {
  const tail = shownLength(after) > 40 ? `${closeIsolates(atWord(after, 38))} …` : after
  const room = LIMIT - shownLength(tail)
  const whole = `“${slice.text}”${cut ? ' …' : ''} · `
  if (whole.length <= room) return `${isolatePrinted(`“${slice.text}”`)}${cut ? ' …' : ''} · ${tail}`
  return `${isolatePrinted(`“${atWord(slice.text, room - 7)}”`)} … · ${tail}`
}

function shownLength(words: string): number {
  return words.replace(/[\u2066-\u2069]/gu, '').length
}

function atWord(words: string, limit: number): string {
  const head = words.slice(0, limit + 1)
  const gap = head.search(/\s\S*$/u)
  return (gap > 0 ? head.slice(0, gap) : head.slice(0, wholeCharacter(head, limit))).trimEnd()
}
