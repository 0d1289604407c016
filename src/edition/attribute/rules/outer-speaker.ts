import type { Rule } from '../case.ts'

/**
 * ```text
 * “They call it ‘a victory’,” Roe said.
 * ```
 *
 * Nobody inside the outer quotation is named as the speaker of the inner words: they are told as the outer
 * speaker's own.
 */
export const outerSpeaker: Rule = {
  name: 'speaker of the quote around it',
  find({ scene, quotation, spoken }) {
    const from = scene.indexOf(quotation.within)
    return from >= 0 && spoken(from) ? { mention: null, cue: null, from, confidence: 'likely' } : null
  },
}
