import type { Span } from '../../model/span.ts'
import type { Token } from './token.ts'

/** Returns the text from one token to another, both inclusive. */
export function spanOf(tokens: readonly Token[], first: number, last: number): Span {
  return { start: (tokens[first] as Token).start, end: (tokens[last] as Token).end }
}
