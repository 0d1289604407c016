import { remember } from '../text/remember.ts'
import type { Token } from './token.ts'

/** Returns whether a token has a capital that no sentence's beginning accounts for. */
export function isName(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (!token || !hasCapital(token.text) || token.normal === 'i' || token.normal.startsWith("i'")) return false
  if (/\p{Lu}.*\p{Lu}/u.test(token.text)) return true
  const before = tokens[at - 1]
  return before !== undefined && before.segment === token.segment && !/[.!?:…]["'”’)\]]*$/u.test(before.text)
}

const hasCapital = remember((text) => /^[^\p{L}\p{N}]*\p{Lu}/u.test(text))
