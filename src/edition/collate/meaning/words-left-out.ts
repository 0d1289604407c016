import { LIGHT_VERBS } from '../../language/english/light-verbs.ts'
import type { MeaningRule } from './meaning-rule.ts'

/** Words with a meaning of their own that others print inside what this one prints without a mark. */
export const wordsLeftOut: MeaningRule = {
  why: 'words left out',
  holds: ({ kind, base }) => kind === 'omission' && base.content.some((word) => !LIGHT_VERBS.has(word)),
}
