import { BE_FORMS } from '../../language/english/clause-words.ts'
import { normalAt } from '../tokens/normal-at.ts'
import type { Token } from '../tokens/token.ts'

/** "was told", "were accused" — but not "had said". */
export function isPassive(tokens: readonly Token[], at: number): boolean {
  let back = at - 1
  while (back >= 0 && /ly$|^(?:also|once|often|never|not|been)$/u.test((tokens[back] as Token).normal)) {
    if ((tokens[back] as Token).normal === 'been') return true
    back--
  }
  return BE_FORMS.has(normalAt(tokens, back))
}
