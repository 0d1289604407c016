import type { Block } from '../block.ts'
import { endsLikeSentence, hasDoubleMarks } from './line-shape.ts'
import type { Rule } from './rule.ts'

const LONGEST = 120
const LONGEST_QUESTION = 60

/**
 * A line between paragraphs that is no sentence: a sub-heading, or the headline of another article that was left
 * standing in this one. Lines in a row are a list or verse and stay paragraphs, as does every line with double marks.
 *
 * ```text
 * Pay safe in March          subheading
 * Why is the bridge shut?    subheading: asked by nobody of nobody
 * How do you see it?         paragraph: an interviewer speaks
 * 16:40 Doors open           paragraph: an entry of a live blog
 * ```
 */
export const findSubheading: Rule = (block, index, page) => {
  if (index === 0 || !isHeadingLike(block)) return null
  const above = page.blocks[index - 1]
  const below = page.next[index] ?? null
  if (!below || isHeadingLike(below)) return null
  return above && above.kind === 'paragraph' && isHeadingLike(above) ? null : 'subheading'
}

function isHeadingLike({ kind, text }: Block): boolean {
  if (kind !== 'paragraph' || text.length > LONGEST || hasDoubleMarks(text)) return false
  if (!/^["'‘“¿¡(]?[\p{Lu}\p{Lo}]/u.test(text) && !/^\d{1,2}[.)]\s\p{Lu}/u.test(text)) return false
  if (/\?$/u.test(text)) return isPlainQuestion(text)
  return !endsLikeSentence(text) && !/\p{Ll}{2}[.?!]\s+\p{Lu}/u.test(text)
}

function isPlainQuestion(text: string): boolean {
  if (text.length > LONGEST_QUESTION || /[:,]|[.?!]\s/u.test(text)) return false
  return !/\b(?:you|your|we|our|I|my|sir|madam)\b/iu.test(text)
}
