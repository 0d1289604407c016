import type { Token } from './token.ts'
import { tokenBefore } from './token-before.ts'

/** Returns whether a token is the first after a quotation, a comma or a dash between left aside: “…,” *said* Roe. */
export function standsBehindQuote(tokens: readonly Token[], at: number): boolean {
  const before = tokenBefore(tokens, at)
  return (
    before?.kind === 'quote' || (before?.kind === 'stop' && tokenBefore(tokens, at - 1)?.kind === 'quote')
  )
}
