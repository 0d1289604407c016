import type { MeaningRule } from './meaning-rule.ts'

const FEW = 3

/** Words with a meaning of their own, or more than a few small ones, in whose place one of the two prints dots. */
export const markedCut: MeaningRule = {
  why: 'words left out, marked',
  holds: ({ kind, base, other }) =>
    kind === 'ellipsis' &&
    (base.content.length + other.content.length > 0 || base.words.length + other.words.length > FEW),
}
