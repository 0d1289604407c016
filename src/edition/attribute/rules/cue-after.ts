import { cueOf } from '../../language/english/cue-of.ts'
import type { Case, Rule } from '../case.ts'
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
  find(one) {
    const { tokens, mentions, cues, from } = whatFollows(one)
    let next = from
    while (tokens[next]?.kind === 'stop' && /^(?:[,—–-]|--+)$/u.test((tokens[next] as Token).text)) next++
    const token = tokens[next]
    if (token?.kind !== 'word') return null
    const inverted = cues.find(
      (cue) => cue.inverted && cue.family !== 'credit' && cue.at >= next && cue.at <= next + 1,
    )
    const own = cues.find(
      (cue) =>
        cue.at > next &&
        cue.close &&
        cue.family !== 'credit' &&
        startsAt(tokens, Math.min(cue.subject.first, ...cue.others.map(({ first }) => first)), next) &&
        cue.at - cue.subject.last <= 30,
    )
    const stopped = /\.$/u.test(one.scene.article.reading.slice(one.quotation.start, one.quotation.end))
    if (stopped && token.opening && token.capital) {
      // "“We will not sign.” Jane Roe said." — nothing but the cue: it belongs to the words before it.
      return own && isWholeSentence(tokens, own.at)
        ? { mention: own.subject, others: own.others, cue: own, confidence: 'likely' }
        : null
    }
    if (next > from && saidBefore(one)) return null
    if (inverted && !beginsClause(tokens, inverted.subject.last))
      return { mention: inverted.subject, others: inverted.others, cue: inverted, confidence: 'sure' }
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

/** The reporter's words after a quotation: of its own paragraph, or of the one it ends in. */
function whatFollows({ scene, quotation, passage, at }: Case) {
  const last = quotation.segments.at(-1) ?? quotation
  const own = scene.article.parts[quotation.part]
  if (!own || last.start < own.end) return { ...passage, from: at + 1 }
  const part = scene.article.parts.findIndex((one) => one.start <= last.start && last.start < one.end)
  const tail = scene.passageOfPart.get(part)
  return tail ? { ...tail, from: 0 } : { ...passage, from: at + 1 }
}

/** "Roe called it “a farce”, the Courier reported": a few words that have their own verb right before them. */
function saidBefore({ quotation, passage: { tokens, cues }, at }: Case): boolean {
  if (quotation.kind !== 'partial') return false
  const before = cues.findLast((cue) => cue.at < at && cue.family !== 'holding')
  if (!before?.close || tokens[before.at]?.unit !== tokens[at]?.unit || at - before.last > 8) return false
  return tokens.slice(before.last + 1, at).every((token) => token.kind === 'word')
}

function isWholeSentence(tokens: readonly Token[], at: number): boolean {
  const unit = tokens[at]?.unit
  return (
    tokens.slice(at + 1, at + 6).filter((token) => token.unit === unit && token.kind === 'word').length <=
      2 && !tokens.slice(at + 1, at + 6).some((token) => token.kind === 'quote')
  )
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
  return (
    between.length <= 6 &&
    between.every((token) => token.kind === 'word' && !cueOf(token.normal) && !NEW_CLAUSE.test(token.normal))
  )
}

const NEW_CLAUSE = /^(?:and|but|or|while|whereas|then|so|yet|because|although|though|after|before|when)$/u
