import type { Rule } from '../case.ts'
import { isGoverned } from '../find-subject.ts'
import type { Token } from '../token.ts'

/**
 * ```text
 * Roe: “We will not sign.”
 * 17:09 Roe, last question: “No.”
 * ```
 *
 * Only where the sentence has no verb of saying: that one decides first.
 */
export const speakerLabel: Rule = {
  name: 'name and colon before the quote',
  find({ passage: { tokens, mentions, cues }, at }) {
    if (tokens[at - 1]?.text !== ':') return null
    const unit = (tokens[at - 1] as Token).unit
    if (cues.some((cue) => cue.at < at && tokens[cue.at]?.unit === unit)) return null
    const label = mentions.find((mention) => mention.last === at - 2)
    const first = mentions.find(
      (one) => tokens[one.first]?.unit === unit && one.last < at && !isGoverned(tokens, one),
    )
    const mention = label ?? first
    if (!mention || mention.possessive || mention.kind === 'document') return null
    return { mention, cue: null, confidence: label ? 'sure' : 'likely' }
  },
}
