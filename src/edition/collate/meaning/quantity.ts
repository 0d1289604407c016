import { QUANTIFIERS } from '../../language/english/quantities.ts'
import { countDenials } from '../count-denials.ts'
import { differIn, type MeaningRule, type Side } from './meaning-rule.ts'

/** "all" against "some", "many" left out: how much, how many. */
export const quantity: MeaningRule = {
  why: 'quantity',
  holds: (contrast) => {
    const { base, other } = contrast
    const denials = countDenials(base.words)
    const bothDeny = denials > 0 && denials === countDenials(other.words)
    return differIn(
      { ...contrast, base: withoutShades(base), other: withoutShades(other) },
      (word) => QUANTIFIERS.has(word) && !(bothDeny && NONE.has(word)),
    )
  },
}

/** "no wish" and "not any wish" are as much: where both sides say no, these are. */
const NONE: ReadonlySet<string> = new Set(['no', 'none', 'any'])

/** "each", "every" and "all" leave nobody out; "each other" and "one another" count nobody. */
function withoutShades(side: Side): Side {
  const words = side.words.filter((word, at, all) => {
    const pair = (one: string, two: string) =>
      (word === one && all[at + 1] === two) || (word === two && all[at - 1] === one)
    return !pair('each', 'other') && !pair('one', 'another')
  })
  return { ...side, words: words.map((word) => (word === 'each' || word === 'every' ? 'all' : word)) }
}
