import type { Token } from './token.ts'
import { tokenAt } from './token-at.ts'

/** Returns whether a token is the first after a quotation, a comma or a dash between left aside: “…,” *said* Roe. */
export function standsBehindQuote(tokens: readonly Token[], at: number): boolean {
  const before = tokenAt(tokens, at - 1)
  return before.kind === 'quote' || (before.kind === 'stop' && tokenAt(tokens, at - 2).kind === 'quote')
}
