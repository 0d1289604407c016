import type { TermMatch } from './match-terms.ts'

/**
 * Returns how likely it is, 0 to 1, that two statements with this match report one statement: how much of the
 * lesser stands in the greater, less for words in another order or far apart, and less where there is little to
 * go by at all.
 *
 * ```text
 * We will sign on Monday, all of us, in Oslo            1 · everything of the lesser is in the greater
 * We will sign on Monday
 *
 * We will sign on Monday                                0.3 · one word in common is no statement in common
 * The prices will rise on Monday
 * ```
 *
 * Containment and not overlap, because outlets cut: a clause that one leaves out is no sign of another statement. Words
 * that also fill the greater count a little more, so that equal wordings find each other before anything else.
 */
export function likenessOf(match: TermMatch, contentOfLesser: number): number {
  const contained = Math.max(match.ofOne, match.ofOther)
  const order = 1 - (0.1 + 0.6 / (match.content + 1)) * (1 - match.order)
  const density = 0.7 + 0.3 * match.density
  const evidence = contentOfLesser / (contentOfLesser + 0.6)
  const sameLength = 0.94 + 0.06 * Math.min(match.ofOne, match.ofOther)
  return contained * order * density * evidence * sameLength
}
