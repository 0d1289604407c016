import { BE_FORMS } from '../../language/english/clause-words.ts'
import type { Token } from '../tokens/token.ts'

/** "was told", "were accused" — but not "had said". */
export function isPassive(tokens: readonly Token[], at: number): boolean {
  for (let back = at - 1; back >= 0; back--) {
    const { normal } = tokens[back] as Token
    if (normal === 'been') return true
    if (!normal.endsWith('ly') && !BETWEEN.has(normal)) return BE_FORMS.has(normal)
  }
  return false
}

const BETWEEN = new Set(['also', 'once', 'often', 'never', 'not'])
