import type { Rule } from '../case.ts'
import { isGoverned } from '../cues/find-subject.ts'
import type { Mention } from '../mentions/mention.ts'
import type { Token } from '../tokens/token.ts'

/** Whether nothing but a time stands before a mention in its sentence. */
function opens(tokens: readonly Token[], { first }: Mention): boolean {
  const start = tokens.findIndex((token) => token.unit === tokens[first]?.unit)
  return tokens.slice(start, first).every((token) => token.kind === 'stop' || /^\p{N}/u.test(token.text))
}

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
    // "delivered a blunt message to Doe: “…”" is for Doe, and by whoever delivered it.
    const label = mentions.find((mention) => mention.last === at - 2 && opens(tokens, mention))
    const first = mentions.find(
      (one) => tokens[one.first]?.unit === unit && one.last < at && !isGoverned(tokens, one),
    )
    const mention = label ?? first
    if (!mention || mention.possessive || mention.kind === 'document') return null
    return { mention, cue: null, confidence: label ? 'sure' : 'likely' }
  },
}
