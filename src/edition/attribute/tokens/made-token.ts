import type { Token } from './token.ts'
import type { WordForm } from './word-form.ts'

/**
 * Returns the token that prints `text` from `start` to `end`. The one place where tokens are made: all have one shape, for which
 * what walks along them is compiled once.
 */
export function madeToken(
  form: WordForm,
  text: string,
  start: number,
  end: number,
  unit: number,
  opening: boolean,
  quotation: number,
): Token {
  const { kind, normal, possessive, capital } = form
  return { kind, form, start, end, text, normal, possessive, capital, unit, opening, quotation }
}
