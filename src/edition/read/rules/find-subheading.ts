import type { Block } from '../block.ts'
import { endsLikeSentence, hasDoubleMarks } from './line-shape.ts'
import type { Page, Rule } from './rule.ts'

const LONGEST = 120
const LONGEST_QUESTION = 60
const FEWEST_QUESTIONS = 3

/**
 * A line between paragraphs that is no sentence: a sub-heading, or the headline of another article that was left
 * standing in this one. Lines in a row are a list or verse and stay paragraphs, as does every line with double marks.
 *
 * ```text
 * Pay safe in March          subheading
 * Why is the bridge shut?    subheading, if there are three of the kind; a single one is rhetoric
 * How do you see it?         paragraph: an interviewer speaks
 * 16:40 Doors open           paragraph: an entry of a live blog
 * ```
 */
export const findSubheading: Rule = (block, index, page) => {
  if (index === 0 || !isHeadingLike(block)) return null
  if (isPlainQuestion(block.text) && countQuestions(page) < FEWEST_QUESTIONS) return null
  const above = page.blocks[index - 1]
  const below = page.next[index] ?? null
  // A line that goes on in small letters was broken in two by whoever copied it.
  if (!below || isHeadingLike(below) || /^\p{Ll}/u.test(below.text)) return null
  return above && above.kind === 'paragraph' && isHeadingLike(above) ? null : 'subheading'
}

/** Asked for every question of a page, counted once. */
const counts = new WeakMap<Page, number>()

function countQuestions(page: Page): number {
  const known = counts.get(page) ?? page.blocks.filter(({ text }) => isPlainQuestion(text)).length
  counts.set(page, known)
  return known
}

function isHeadingLike({ kind, text }: Block): boolean {
  // Most lines are sentences.
  if (kind !== 'paragraph' || text.length > LONGEST || text.endsWith('.') || hasDoubleMarks(text))
    return false
  if (!/^["'‘“¿¡(]?[\p{Lu}\p{Lo}]/u.test(text) && !/^\d{1,2}[.)]\s\p{Lu}/u.test(text)) return false
  if (isPlainQuestion(text)) return true
  return !endsLikeSentence(text) && !/\p{Ll}{2}[.?!]\s+\p{Lu}/u.test(text)
}

function isPlainQuestion(text: string): boolean {
  if (text.length > LONGEST_QUESTION || !text.endsWith('?') || /[:,]|[.?!]\s/u.test(text)) return false
  return !/\b(?:you|your|we|our|I|my|sir|madam)\b/iu.test(text)
}
