import { NUMERALS } from '../../language/english/numerals.ts'
import { figureOf, isNumber } from '../word-features.ts'
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

/** "first" and "1st" as one, or nothing for a word that gives no rank. */
function ordinalOf(word: string): string | undefined {
  const figure = /^(\d+)(?:st|nd|rd|th)$/u.exec(word)?.[1]
  const spelled = /(?:th|first|second|third)$/u.test(word) ? NUMERALS.get(word) : undefined
  const rank = figure ?? spelled
  return rank === undefined ? undefined : `${rank}th`
}
