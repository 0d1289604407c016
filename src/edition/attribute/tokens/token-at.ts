import { madeToken } from './made-token.ts'
import type { Token } from './token.ts'
import { EDGE_FORM } from './word-form.ts'

/** Stands before the first token and after the last. */
const EDGE: Token = madeToken(EDGE_FORM, '', -1, -1, -1, false, -1)

/**
 * Returns the token at a position of its list; one of kind `edge`, which prints nothing and is in no sentence, before the first and
 * after the last. A list asked for what stands at −1 looks for a property of that name, and the place in the code that has asked so
 * once stays slow; nor is there anything but tokens to be looked at.
 */
export function tokenAt(tokens: readonly Token[], at: number): Token {
  return at >= 0 && at < tokens.length ? (tokens[at] as Token) : EDGE
}
