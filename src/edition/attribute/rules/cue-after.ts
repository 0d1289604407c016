import { cueOf } from '../../language/english/cue-of.ts'
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
    while (tokens[next]?.kind === 'stop' && /^(?:[,—–-]|--+)$/u.test((tokens[next] as Token).text)) next++
    const token = tokens[next]
    if (token?.kind !== 'word') return null
    const stopped = /\.$/u.test(scene.article.reading.slice(quotation.start, quotation.end))
    if (stopped && token.opening && /^\p{Lu}/u.test(token.text)) return null
    const inverted = cues.find(
      (cue) => cue.inverted && cue.family !== 'credit' && cue.at >= next && cue.at <= next + 1,
    )
    if (inverted && !beginsClause(tokens, inverted.subject.last))
      return { mention: inverted.subject, others: inverted.others, cue: inverted, confidence: 'sure' }
    const own = cues.find(
      (cue) =>
        cue.at > next &&
        cue.close &&
        cue.family !== 'credit' &&
        startsAt(tokens, cue.subject.first, next) &&
        cue.at - cue.subject.last <= 30,
    )
    if (own && own.family !== 'holding')
      return { mention: own.subject, others: own.others, cue: own, confidence: 'sure' }
    // "“…,” Jane Roe, who founded the paper told us": an insertion that is never closed.
    const subject = mentions.find((mention) => mention.first === next)
    const loose =
      subject &&
      cues.find(
        (cue) =>
          cue.at > subject.last &&
          cue.at - subject.last <= 15 &&
          tokens[cue.at]?.unit === token.unit &&
          cue.family === 'saying',
      )
    return loose && tokens[subject.last + 1]?.text === ','
      ? { mention: subject, cue: loose, confidence: 'likely' }
      : null
  },
}

/** "“…,” said the minister could go": what follows the verb is a clause and no subject of it. */
function beginsClause(tokens: readonly Token[], last: number): boolean {
  return /^(?:could|would|will|can|may|might|should|must|is|are|was|were|has|had|have|does|did)$/u.test(
    tokens[last + 1]?.normal ?? '',
  )
}

/** "“…,” the union’s Jane Roe told us": words about the speaker may stand before the name. */
function startsAt(tokens: readonly Token[], first: number, from: number): boolean {
  if (first === from) return true
  const between = tokens.slice(from, first)
  return between.length <= 6 && between.every((token) => token.kind === 'word' && !cueOf(token.normal))
}
