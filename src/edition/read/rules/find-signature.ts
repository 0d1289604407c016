import { hasDoubleMarks, wordCount } from './line-shape.ts'
import type { Rule } from './rule.ts'

const BYLINE =
  /^(?:by|from|von|par|por|di)\s+(?:[a-z\u00c0-\u04ff]|our\b|the\b.*\b(?:desk|team|staff|bureau)\b)/iu
const CRAFT = /\b(?:reporters?|correspondents?|staff(?: writers?)?|desk|newsroom|bureau|agencies)\b/iu
const PAPER =
  /^(?:the\s+)?(?:newspaper|daily|weekly|magazine|journal|news agency|agency|broadcaster)\s+[“"«]?[a-z\u00c0-\u04ff]/iu
const DASHED = /^[—–-]{1,2}\s*\p{Lu}/u

/** How far below the headline a byline may stand. */
const TOP = 2

/**
 * Who signs: "By Jane Roe, Shore News Service" or "Evening Lantern reporter and Medlar" at the top, "The newspaper
 * Voice of the Shore" or "— J. R." in the last line. No sentence ("By Friday the bridge was shut."), nothing in marks.
 */
export const findSignature: Rule = ({ text }, index, page) => {
  const before = page.before[index]
  const last = (page.next[index] ?? null) === null
  if (!before || (before > TOP && !last)) return null
  if (text.length > 100 || hasDoubleMarks(text) || /[?!:]$|[\p{Ll}\d]\.$/u.test(text)) return null
  const by = BYLINE.exec(text)
  if (by && (isOurs(text) || isName(text))) return 'signature'
  if (CRAFT.test(text) && wordCount(text) <= 8 && /^\p{Lu}/u.test(text) && before === 1) return 'signature'
  if (last && (PAPER.test(text) || (DASHED.test(text) && wordCount(text) <= 8))) return 'signature'
  return null
}

function isOurs(text: string): boolean {
  return /^[a-z\u00c0-\u04ff]+\s+(?:our|the)\b/iu.test(text) && wordCount(text) <= 12
}

/** Returns whether most words after the first begin with a capital, as names do and sentences do not. */
function isName(text: string): boolean {
  const words = text.split(/\s+/u).slice(1)
  const capitals = words.filter((word) => /^[("“]?\p{Lu}|^\d/u.test(word)).length
  return words.length <= 14 && capitals * 3 >= words.length * 2
}
