import type { Token } from './token.ts'

/** Returns the normal form of the token at a position of its list; empty before the first and after the last. */
export function normalAt(tokens: readonly Token[], at: number): string {
  return at < 0 ? '' : (tokens[at]?.normal ?? '')
}
