import type { Rule } from '../case.ts'
import type { Token } from '../token.ts'

/**
 * ```text
 * “We will not sign,” Roe said.      “No,” said Jane Roe, the minister.      “Why?” she asked.
 * ```
 *
 * After a full stop inside the marks a new sentence has begun, and its verb reports something else.
 */
export const cueAfter: Rule = {
  name: 'cue after the quote',
  find({ scene, quotation, passage: { tokens, mentions, cues }, at }) {
    let next = at + 1
    while (tokens[next]?.kind === 'stop' && /^[,—–-]$/u.test((tokens[next] as Token).text)) next++
    const token = tokens[next]
    if (token?.kind !== 'word') return null
    const stopped = /\.$/u.test(scene.article.reading.slice(quotation.start, quotation.end))
    if (stopped && token.opening && /^\p{Lu}/u.test(token.text)) return null
    const inverted = cues.find(
      (cue) => cue.inverted && cue.family !== 'credit' && cue.at >= next && cue.at <= next + 1,
    )
    if (inverted)
      return { mention: inverted.subject, others: inverted.others, cue: inverted, confidence: 'sure' }
    const subject = mentions.find(
      (mention) => mention.first === next || (mention.first === next + 1 && token.normal === 'as'),
    )
    if (!subject) return null
    const cue = cues.find(
      (one) =>
        one.at > next &&
        one.subject === subject &&
        one.close &&
        one.family !== 'credit' &&
        one.at - subject.last <= 30,
    )
    if (!cue || cue.family === 'holding') return null
    return { mention: subject, others: cue.others, cue, confidence: 'sure' }
  },
}
