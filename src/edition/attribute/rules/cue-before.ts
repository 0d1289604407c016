import type { Rule } from '../case.ts'
import type { Token } from '../token.ts'

/**
 * ```text
 * Roe said: “We will not sign.”      Roe called it “a farce”.      Roe said that talks, “if any”, must wait.
 * ```
 *
 * The nearest verb of saying or calling to the left in the same sentence. Sure when only a few small words
 * part it from the quotation or a colon or comma leads in; likely across more.
 */
export const cueBefore: Rule = {
  name: 'cue before the quote',
  find({ passage: { tokens, cues }, at }) {
    const unit = (tokens[at] as Token).unit
    const before = cues.filter(
      (cue) => cue.family !== 'credit' && cue.at < at && (tokens[cue.at] as Token).unit === unit,
    )
    const nearest = before.at(-1)
    if (!nearest) return null
    // "Roe said Doe wants “peace”": the words are Roe's; wanting is not saying.
    const saying =
      nearest.family === 'holding' ? before.findLast((cue) => cue.family !== 'holding') : undefined
    const cue = saying ?? nearest
    const lead = tokens[at - 1]
    const near = at - cue.last <= 12 || lead?.text === ':' || lead?.text === ','
    return {
      mention: cue.subject,
      others: cue.others,
      cue,
      confidence: near && cue.family !== 'holding' ? 'sure' : 'likely',
    }
  },
}
