import { endsWithFullStop } from './line-shape.ts'
import type { Rule } from './rule.ts'

/**
 * A line over "For immediate release": who issued the statement. Its headline comes after.
 *
 * ```text
 * MINISTRY OF TRADE              metadata
 * For immediate release          (metadata already)
 * New rules for the ferry        left for the headline
 * ```
 */
export const findLetterhead: Rule = ({ text }, index, { blocks }) => {
  const release = blocks.slice(0, 6).findIndex((block) => /^for immediate release/iu.test(block.text))
  return index < release && !endsWithFullStop(text) ? 'metadata' : null
}
