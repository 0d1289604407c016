import { figureOf, isNumber, ordinalOf } from '../word-features.ts'
import { differIn, type MeaningRule } from './meaning-rule.ts'

/** "100,000" against "tens of thousands". “Five” and “5” are one. */
export const number: MeaningRule = {
  why: 'number',
  holds: (contrast) => {
    const figures = (words: readonly string[]) => words.map((word) => ordinalOf(word) ?? figureOf(word))
    const { base, other } = contrast
    return differIn(
      {
        ...contrast,
        base: { ...base, words: figures(base.words) },
        other: { ...other, words: figures(other.words) },
      },
      (word) => (isNumber(word) || /^\d/u.test(word)) && word !== 'one',
    )
  },
}
