import type { MeaningRule } from './meaning-rule.ts'

/** Words with a meaning of their own that the base does not have, bracketed or not. */
export const wordsPutIn: MeaningRule = {
  why: 'words put in',
  holds: ({ kind, base, other }) =>
    (kind === 'addition' || kind === 'insertion') && other.content.some((word) => !base.words.includes(word)),
}
