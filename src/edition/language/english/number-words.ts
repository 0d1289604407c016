/** Our own words for small numbers, by number: 0 → “no”, 12 → “twelve”. Greater ones are told in figures. */
export const NUMBER_WORDS: readonly string[] =
  'no one two three four five six seven eight nine ten eleven twelve'.split(' ')
