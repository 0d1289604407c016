import { QUANTIFIERS } from '../../language/english/quantities.ts'
import { differIn, type MeaningRule } from './meaning-rule.ts'

/** "all" against "some", "many" left out: how much, how many. */
export const quantity: MeaningRule = {
  why: 'quantity',
  holds: (contrast) => differIn(contrast, (word) => QUANTIFIERS.has(word)),
}
