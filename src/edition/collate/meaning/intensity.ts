import { INTENSITIES } from '../../language/english/intensities.ts'
import { differIn, type MeaningRule } from './meaning-rule.ts'

/** "very", "absolutely", "perhaps": how strongly. */
export const intensity: MeaningRule = {
  why: 'intensity',
  holds: (contrast) => differIn(contrast, (word) => INTENSITIES.has(word)),
}
