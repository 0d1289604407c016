/** Contractions that no rule below undoes, as compared: straight apostrophe, lower case. */
export const WHOLE_CONTRACTIONS: ReadonlyMap<string, readonly string[]> = new Map([
  ["can't", ['can', 'not']],
  ["won't", ['will', 'not']],
  ["shan't", ['shall', 'not']],
  ['cannot', ['can', 'not']],
  ["let's", ['let', 'us']],
  ["i'm", ['i', 'am']],
  ["ain't", ['is', 'not']],
  ["y'all", ['you', 'all']],
  ['gonna', ['going', 'to']],
  ['wanna', ['want', 'to']],
  ["'em", ['them']],
])

/** Endings that stand for a word of their own: "we've" → "we have". `'s` is not here: it may be a genitive. */
export const CONTRACTED_ENDINGS: readonly (readonly [ending: string, word: string])[] = [
  ["n't", 'not'],
  ["'ve", 'have'],
  ["'re", 'are'],
  ["'ll", 'will'],
  ["'d", 'would'],
]

/** Words after which `'s` is “is” or “has” and not a genitive: "it's", "that's". */
export const PRONOUNS_BEFORE_IS: ReadonlySet<string> = new Set(
  'it that this he she there here what who where how when everything nothing something everyone nobody'.split(
    ' ',
  ),
)
