import type { MeaningRule } from './meaning-rule.ts'

/** Words with a meaning of their own in whose place one of the two prints dots. */
export const markedCut: MeaningRule = {
  why: 'words left out, marked',
  holds: ({ kind, base, other }) => kind === 'ellipsis' && base.content.length + other.content.length > 0,
}
