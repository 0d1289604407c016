import type { Token } from './token.ts'

/**
 * Returns the token at a position of its list, nothing before the first and after the last. A list asked for what stands at −1 looks
 * for a property of that name, and the place in the code that has asked so once stays slow; so the ends are asked for here.
 */
export function tokenAt(tokens: readonly Token[], at: number): Token | undefined {
  return at >= 0 && at < tokens.length ? tokens[at] : undefined
}
