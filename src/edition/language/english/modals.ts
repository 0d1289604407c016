/**
 * Modal verbs and the pair they belong to: “will” and “would” are two forms of one verb, and yet a promise is not
 * a possibility, so a swap inside a pair is an inflection that may change the meaning.
 */
export const MODALS: ReadonlyMap<string, string> = new Map([
  ['will', 'will'],
  ['would', 'will'],
  ['shall', 'shall'],
  ['should', 'shall'],
  ['can', 'can'],
  ['could', 'can'],
  ['may', 'may'],
  ['might', 'may'],
  ['must', 'must'],
  ['ought', 'ought'],
])
