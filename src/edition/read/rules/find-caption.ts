import { endsLikeSentence, hasDoubleMarks } from './line-shape.ts'
import { findNameLine } from './name-line.ts'
import type { Rule } from './rule.ts'

const LABELLED =
  /^\(?(?:file photo|file|photo|image|picture|pictured|photograph|caption|foto|archive)s?(?:\s*caption)?\s*[:–—-]/iu
const POINTING = /\((?:left|right|centre|center|l-r|from left|pictured|file photo|file)\)/iu
const DATED =
  /\b(?:\p{Lu}\p{L}{2,8}\.?\s\d{1,2},?\s(?:19|20)\d{2}|\d{1,2}\s\p{Lu}\p{L}{2,8}\.?\s(?:19|20)\d{2})\)?$/u

/**
 * What stood under a picture: "Photo: the old pier at night", "Jane Roe (left) on the quay", a line without a stop
 * that ends with a full date, a name and an office with no speech below.
 */
export const findCaption: Rule = ({ text }, index) => {
  if (LABELLED.test(text)) return 'caption'
  // Most lines are sentences without brackets, and what follows is slow.
  const isSentence = endsLikeSentence(text)
  if (index === 0 || (isSentence && !text.includes('(')) || hasDoubleMarks(text)) return null
  if (POINTING.test(text) && !/[.?!]\s+\p{Lu}/u.test(text)) return 'caption'
  if (isSentence) return null
  if (DATED.test(text)) return 'caption'
  const named = findNameLine(text)
  return named && /^\p{L}/u.test(named.role) ? 'caption' : null
}
