import { CONDITIONS } from '../../language/english/conditions.ts'
import { differIn, type MeaningRule } from './meaning-rule.ts'

/** "if", "unless", "only": under what condition it holds. */
export const condition: MeaningRule = {
  why: 'condition',
  holds: (contrast) => differIn(contrast, (word) => CONDITIONS.has(word)),
}
