import type { Rule } from '../case.ts'

/**
 * ```text
 * “The talks go on,” Roe said. “We will write.”      the second part by the first
 * ```
 */
export const sameBreath: Rule = {
  name: 'goes on from the quote before',
  find({ scene, quotation, spoken }) {
    const from = scene.indexOf(quotation.continues)
    return from >= 0 && spoken(from) ? { mention: null, cue: null, from, confidence: 'sure' } : null
  },
}
