import type { Token } from './token.ts'
import { tokenAt } from './token-at.ts'

/** Returns the normal form of the token at a position of its list; empty before the first and after the last. */
export function normalAt(tokens: readonly Token[], at: number): string {
  return tokenAt(tokens, at).normal
}
