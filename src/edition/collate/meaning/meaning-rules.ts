import { condition } from './condition.ts'
import { date } from './date.ts'
import { intensity } from './intensity.ts'
import { markedCut } from './marked-cut.ts'
import type { MeaningRule } from './meaning-rule.ts'
import { modality } from './modality.ts'
import { name } from './name.ts'
import { negation } from './negation.ts'
import { number } from './number.ts'
import { quantity } from './quantity.ts'
import { tense } from './tense.ts'
import { who } from './who.ts'
import { wordsLeftOut } from './words-left-out.ts'
import { wordsPutIn } from './words-put-in.ts'

/**
 * Everything that may change the meaning, gravest first. The first rule that holds gives a difference its reason, and
 * the order is also the order in which differences are told.
 */
export const MEANING_RULES: readonly MeaningRule[] = [
  negation,
  modality,
  who,
  date,
  name,
  number,
  quantity,
  condition,
  tense,
  intensity,
  wordsLeftOut,
  wordsPutIn,
  markedCut,
]
