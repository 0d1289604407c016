import type { Rule } from '../case.ts'

/**
 * ```text
 * “ROE: Well, we will not sign.
 * “DOE: Why not?”
 * ```
 *
 * A transcript set between marks: the label at the head of the words says whose they are.
 */
export const labelInside: Rule = {
  name: 'label at the head of the words',
  find({ scene, index }) {
    const mention = scene.labels.get(index)
    return mention ? { mention, cue: null, confidence: 'sure' } : null
  },
}
