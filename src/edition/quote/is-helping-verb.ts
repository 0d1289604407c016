import { AUXILIARIES } from '../language/english/auxiliaries.ts'
import { MODALS } from '../language/english/modals.ts'

/** Returns whether a word is a form of "be", "have" or "do", a modal verb, or ends in one: "isn't", "we're". */
export function isHelpingVerb(normal: string): boolean {
  return (
    AUXILIARIES.has(normal) ||
    MODALS.has(normal) ||
    (normal.includes("'") && /(?:n't|'re|'s|'ll|'ve)$/u.test(normal))
  )
}
