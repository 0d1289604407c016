import { findAll } from '../../text/find-all.ts'
import type { Repair } from './repair.ts'
import { withCuts } from './with-cuts.ts'

/** Words that begin sentences and follow no initials inside one. */
const OPENERS =
  "The|He|She|It|They|We|I|You|But|And|In|On|At|This|That|These|Those|There|His|Her|Its|Their|Our|Asked|After|Before|When|While|If|As|For|However|Both|Some|Many|No|What|Why|How|Who|One|Now|So|Yet|Then|Last|It['’]s|That['’]s"
const NEXT = `(?=["“‘«]?(?:${OPENERS})(?![\\p{L}\\p{N}]))`
/** What ends a sentence behind its stop, each told by looking back from there: few places of a text are tried. */
const ENDS = [
  `(?<=\\p{Lu}\\.\\p{Lu}\\.)["”’]?\\s+${NEXT}`,
  `m\\.(?<=\\b[ap]\\.m\\.)\\s+${NEXT}`,
  `(?<=\\p{L}\\s\\p{Lu}\\.)\\s+${NEXT}`,
  // A number takes a stop of its own only at a line's beginning, where it counts items.
  '(?<=[\\p{L},.]\\s\\d{1,3}\\.)\\s+(?=["“‘«]?\\p{Lu}\\p{Ll})',
]
const STOP = new RegExp(`\\.(?:${ENDS.join('|')})`, 'gu')

/**
 * Parts a sentence that ends with initials, a letter or a number from one that begins with a word no name begins
 * with. The parser takes the stop for the abbreviation's alone.
 *
 * ```text
 * He flew to the U.S.| The rest stayed.
 * They chose Plan B.| He is 54.| Roe is 60.
 * She met the U.S. Secretary and J. Doe.       one sentence
 * ```
 */
export const partAfterInitials: Repair = (text, cuts) => {
  const found: number[] = []
  for (const match of findAll(text, STOP)) found.push(match.index + match[0].length)
  return withCuts(cuts, found)
}
