import type { Rule } from '../case.ts'

/**
 * ```text
 * “We will not sign.” — Jane Roe
 * ```
 */
export const signedAfter: Rule = {
  name: 'dash and name after the quote',
  find({ passage: { tokens, mentions }, at }) {
    const dash = tokens[at + 1]
    if (!dash || !/^(?:[―—–-]|--+)$/u.test(dash.text)) return null
    const mention = mentions.find((one) => one.first === at + 2 && one.kind === 'name')
    const after = mention && tokens[mention.last + 1]
    if (!mention || (after && after.kind === 'word' && after.unit === dash.unit)) return null
    return { mention, cue: null, confidence: 'sure' }
  },
}
