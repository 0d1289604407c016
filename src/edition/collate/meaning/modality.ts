import { MODALS } from '../../language/english/modals.ts'
import { differIn, type MeaningRule } from './meaning-rule.ts'

/** "will" against "would" or "may": how sure, how bound. */
export const modality: MeaningRule = {
  why: 'modality',
  holds: (contrast) => differIn(contrast, (word) => MODALS.has(word)),
}
