import { cueOf } from '../language/english/cue-of.ts'
import { wordsOf } from '../text/words.ts'

/**
 * Returns where words opened at `from` end because the reporter's cue follows without a closing mark, or null where
 * nothing before `limit` says so:
 *
 * ```text
 * “quick and firm answer if they comeRoe stressed, warning of …
 *                                   ^ two words run together before a cue
 * “We will not sign, Roe said. The vote is on Monday.
 *                   ^ a comma, a name and a cue
 * “We will not sign.’ Roe left at noon.
 *                   ^ a stop and a single mark that nothing opened
 * ```
 */
export function findCueEnd(text: string, from: number, limit: number): number | null {
  const words = wordsOf(text, from, limit)
  for (const [index, word] of words.entries()) {
    const glued = /^(?:.*\p{Ll})(?=\p{Lu}\p{Ll}+$)/u.exec(word.text)
    if (glued && words.slice(index + 1, index + 4).some(isSaying)) return word.start + glued[0].length
  }
  for (const [index, word] of words.entries()) {
    const before = words[index - 1]
    if (!before) continue
    const comma = /^[^\s]*[,.?!]\s+$/u.exec(text.slice(before.end, word.start))
    if (!comma) continue
    const subject = words.slice(index, index + 4)
    const cue = subject.findIndex(isSaying)
    if (cue > 0 && subject.slice(0, cue).every((name) => /^\p{Lu}|^(?:he|she|they|the)$/u.test(name.text)))
      return before.end + comma[0].trimEnd().length
  }
  const single = /[.!?,](?=['’](?:\s|$))/u.exec(text.slice(from, limit))
  return single && !/['‘]\p{L}/u.test(text.slice(from, from + single.index).replace(/\p{L}['’]\p{L}/gu, ''))
    ? from + single.index + 1
    : null
}

function isSaying(word: { readonly normal: string }): boolean {
  const cue = cueOf(word.normal)
  return cue !== undefined && cue.family === 'saying' && cue.finite
}
