import { TIME_WORDS } from '../../language/english/quantities.ts'
import { differIn, type MeaningRule } from './meaning-rule.ts'

/** "tomorrow" against "soon", "next week" against "this week": when. */
export const date: MeaningRule = {
  why: 'date',
  holds: (contrast) => differIn(contrast, (word) => TIME_WORDS.has(word)),
}
