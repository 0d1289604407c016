import { cueOf } from '../language/english/cue-of.ts'
import type { Part } from '../model/article.ts'
import { wordsOf } from '../text/words.ts'

/**
 * Returns where words best end that were opened at `from` and never closed, at or before `limit`:
 *
 * ```text
 * “quick and firm answer if they comeRoe stressed, warning of …
 *                                   ^ two words run together before a cue
 * “We will not sign, Roe said. The vote is on Monday.
 *                   ^ a comma, a name and a cue
 * “We will not sign. [end of paragraph]
 *                   ^ a quotation that closes its paragraph
 * ```
 *
 * Else the end of the sentence it began in.
 */
export function recoverEnd(text: string, part: Part, from: number, limit: number): number {
  const words = wordsOf(text, from, limit)
  for (const [index, word] of words.entries()) {
    const glued = /^(?:.*\p{Ll})(?=\p{Lu}\p{Ll}+$)/u.exec(word.text)
    if (glued && words.slice(index + 1, index + 4).some(isSaying)) return word.start + glued[0].length
  }
  for (const [index, word] of words.entries()) {
    const comma = /[,.?!]\s*$/u.exec(text.slice(from, word.start))
    if (!comma || index === 0) continue
    const subject = words.slice(index, index + 4)
    const cue = subject.findIndex(isSaying)
    if (cue > 0 && subject.slice(0, cue).every((name) => /^\p{Lu}|^(?:he|she|they|the)$/u.test(name.text)))
      return from + comma.index + 1
  }
  const before = text.slice(part.start, from - 1).trim()
  if (before === '' || /[:,]$/u.test(before)) return limit
  const stop = /[.!?…](?=\s+\p{Lu})/u.exec(text.slice(from, limit))
  return stop ? from + stop.index + 1 : limit
}

function isSaying(word: { readonly normal: string }): boolean {
  const cue = cueOf(word.normal)
  return cue !== undefined && cue.family === 'saying' && cue.finite
}
