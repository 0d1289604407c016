import type { Token } from '../token.ts'
import type { Shape } from './site.ts'
import { wordKind } from './word-kind.ts'

/** A content is at most this long, in tokens. */
const LONGEST = 120

/**
 * Returns the last token of what is reported from `first` on, or null where it runs into quoted words.
 *
 * A clause goes on to the end of its sentence or to a new main clause; a thing ends with its phrase.
 */
export function contentEnd(
  tokens: readonly Token[],
  first: number,
  shape: Shape,
  clause: boolean,
): number | null {
  const unit = (tokens[first] as Token).unit
  const long =
    clause ||
    shape === 'that' ||
    shape === 'clause' ||
    shape === 'question' ||
    shape === 'credit' ||
    shape === 'label'
  let soft: number | null = null
  let depth = 0
  let at = first
  for (; at < Math.min(tokens.length, first + LONGEST); at++) {
    const token = tokens[at] as Token
    if (token.unit !== unit) break
    if (token.kind === 'quote') return soft
    if (token.text === '(' || token.text === '[') depth++
    if (token.text === ')' || token.text === ']') depth--
    if (depth > 0 || at === first) continue
    if (token.kind === 'stop') {
      if (/^[;:—–]$|^--+$/u.test(token.text)) return at - 1
      if (token.text === '-' && tokens[at - 1]?.end !== token.start) return at - 1
      if (token.text === ',') {
        if (endsAtComma(tokens, at, long)) return at - 1
        soft ??= at - 1
      }
      continue
    }
    if (!long && at > first + 1 && endsThing(tokens, at)) return at - 1
    if (
      long &&
      at > first + 2 &&
      /^(?:but|while|although|though|whereas|adding|saying|noting)$/u.test(token.normal)
    ) {
      if (token.normal !== 'but' || wordKind(tokens[at + 1]) === 'subject') return at - 1
    }
  }
  let last = at - 1
  while (
    last > first &&
    (tokens[last] as Token).kind === 'stop' &&
    !/^[)\]%]$/u.test((tokens[last] as Token).text)
  )
    last--
  return last
}

/** Whether what follows a comma no longer belongs to what is reported. */
function endsAtComma(tokens: readonly Token[], comma: number, long: boolean): boolean {
  const next = tokens[comma + 1]
  if (!next || next.kind === 'quote') return true
  if (!long) {
    // "a, b and c": a list goes on.
    return true
  }
  return /^(?:but|while|although|though|whereas|adding|saying|noting|calling|according|citing|yet|who|which|where|despite)$/u.test(
    next.normal,
  )
}

/** Whether a phrase about a thing is over before this word. */
function endsThing(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token
  if (
    /^(?:during|while|when|after|before|because|since|though|although|but|if|until|unless|amid|despite|so)$/u.test(
      token.normal,
    )
  )
    return true
  if (wordKind(token) === 'day') return true
  const next = tokens[at + 1]
  if (token.normal === 'on' && wordKind(next) === 'day') return true
  if (
    token.normal === 'in' &&
    /^(?:an|a)$/u.test(next?.normal ?? '') &&
    /^(?:interview|statement|speech|tweet|letter|email|post|memo)$/u.test(tokens[at + 2]?.normal ?? '')
  )
    return true
  return token.normal === 'and' && /^(?:be|have|do|modal|subject)$/u.test(wordKind(next))
}
