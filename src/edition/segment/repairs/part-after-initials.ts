import type { Repair } from './repair.ts'

/** Words that begin sentences and follow no initials inside one. */
const OPENERS =
  "The|He|She|It|They|We|I|You|But|And|In|On|At|This|That|These|Those|There|His|Her|Its|Their|Our|Asked|After|Before|When|While|If|As|For|However|Both|Some|Many|No|What|Why|How|Who|One|Now|So|Yet|Then|Last|It['’]s|That['’]s"
const AFTER_INITIALS = new RegExp(`(?:\\p{Lu}\\.){2,}\\s+(?=(?:${OPENERS})\\s)`, 'gu')
const AFTER_HOUR = new RegExp(`\\b[ap]\\.m\\.\\s+(?=(?:${OPENERS})\\s)`, 'gu')

/**
 * Parts a sentence that ends with initials from one that begins with a word no name begins with. The parser takes
 * the stop of "U.S." for the abbreviation's alone.
 *
 * ```text
 * He flew to the U.S.| The rest stayed.
 * She met the U.S. Secretary.             one sentence
 * ```
 */
export const partAfterInitials: Repair = (text, cuts) => {
  const found = new Set(cuts)
  for (const pattern of [AFTER_INITIALS, AFTER_HOUR]) {
    for (const match of text.matchAll(pattern)) found.add(match.index + match[0].length)
  }
  return [...found].sort((a, b) => a - b)
}
