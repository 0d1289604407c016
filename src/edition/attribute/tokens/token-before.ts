import type { Token } from './token.ts'

/**
 * Returns the token before a position of its list; nothing before the first. A list asked for what stands at −1 looks for a
 * property of that name, and a place in the code that has done so once stays slow; so the first is asked for by itself.
 */
export function tokenBefore(tokens: readonly Token[], at: number): Token | undefined {
  return at > 0 ? tokens[at - 1] : undefined
}
