import { endsWithFullStop } from './line-shape.ts'
import type { Rule } from './rule.ts'

const LONGEST = 200
/** `SECRETARY ROE: …`, `QUESTION: …`; a headline too may begin with a word in capitals and a colon. */
const TURN = /^\p{Lu}[\p{Lu}\s.'’-]+:\s/u

/**
 * The first line of the article's own flow, if it is no sentence that ends with a full stop. In doubt there is no
 * headline: the five words over an article matter less than a sentence of the report.
 */
export const findHeadline: Rule = ({ text }, index, page) => {
  if (page.before[index] !== 0 || (page.next[index] ?? null) === null) return null
  if (text.length > LONGEST || !/\p{L}{2}/u.test(text) || endsWithFullStop(text) || /[:,]$/u.test(text))
    return null
  // A full stop inside, and more after it: a report that breaks off, not a headline.
  if (/\p{Ll}{3}\.["”’]?\s+["“‘]?\p{Lu}\p{Ll}/u.test(text)) return null
  return isTurn(
    text,
    page.blocks.map((block) => block.text),
  )
    ? null
    : 'headline'
}

/** Returns whether a line is one of several turns in a conversation. */
function isTurn(text: string, lines: readonly string[]): boolean {
  return TURN.test(text) && lines.filter((line) => TURN.test(line)).length > 1
}
