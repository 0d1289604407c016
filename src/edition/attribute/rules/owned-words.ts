import type { Rule } from '../case.ts'
import type { Token } from '../token.ts'

/** What somebody can have said, as a noun. */
const WORDS_OF_SOMEBODY =
  /^(?:answer|reply|response|retort|verdict|word|words|remark|remarks|comment|comments|message|statement|warning|advice|motto|description|conclusion|response|rejoinder|refrain|plea|promise|threat|claim|line)$/u

/**
 * ```text
 * Roe’s answer: “We will not sign.”      The minister’s verdict was “tired”.
 * ```
 */
export const ownedWords: Rule = {
  name: 'somebody’s words before the quote',
  find({ passage: { tokens, mentions }, at }) {
    const unit = (tokens[at] as Token).unit
    const owner = mentions.findLast(
      (one) =>
        one.possessive &&
        one.last < at &&
        tokens[one.first]?.unit === unit &&
        tokens.slice(one.last + 1, one.last + 4).some((token) => WORDS_OF_SOMEBODY.test(token.normal)),
    )
    if (!owner) return null
    const lead = tokens[at - 1] as Token
    const tied = lead.text === ':' || /^(?:was|is|were|are)$/u.test(lead.normal)
    return tied ? { mention: owner, cue: null, confidence: 'sure' } : null
  },
}
