import type { Node } from 'unist'
import type { Span } from '../model/span.ts'

/**
 * Returns where in a text a node stands. Whoever parses gives every node a place.
 *
 * @param shift units of the text before the first the parser has counted
 */
export function spanOfNode({ position }: Node, shift: number): Span {
  return { start: (position?.start.offset ?? 0) + shift, end: (position?.end.offset ?? 0) + shift }
}
