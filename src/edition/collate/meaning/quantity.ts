import { QUANTIFIERS } from '../../language/english/quantities.ts'
import { differIn, type MeaningRule, type Side } from './meaning-rule.ts'

/** "all" against "some", "many" left out: how much, how many. */
export const quantity: MeaningRule = {
  why: 'quantity',
  holds: (contrast) => {
    const { base, other } = contrast
    return differIn({ ...contrast, base: withoutShades(base), other: withoutShades(other) }, (word) =>
      QUANTIFIERS.has(word),
    )
  },
}

/** "each", "every" and "all" leave nobody out. */
function withoutShades(side: Side): Side {
  return { ...side, words: side.words.map((word) => (word === 'each' || word === 'every' ? 'all' : word)) }
}
