import { MODALS } from '../../language/english/modals.ts'
import { differIn, type MeaningRule, type Side } from './meaning-rule.ts'

/** "will" against "would" or "may": how sure, how bound. */
export const modality: MeaningRule = {
  why: 'modality',
  holds: (contrast) =>
    differIn({ ...contrast, base: withMust(contrast.base), other: withMust(contrast.other) }, (word) =>
      MODALS.has(word),
    ),
}

const HAVE: ReadonlySet<string> = new Set(['have', 'has', 'had'])

/** "have to" binds as "must" does. */
function withMust(side: Side): Side {
  const { words } = side
  const bound = words.some((word, at) => HAVE.has(word) && words[at + 1] === 'to')
  return bound ? { ...side, words: [...words, 'must'] } : side
}
