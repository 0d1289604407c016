import { endsWithFullStop } from './line-shape.ts'
import type { Rule } from './rule.ts'

/** So many lines at the top may be a letterhead. */
const TOP = 6

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
  if (index >= TOP) return null
  const release = blocks.slice(0, TOP).findIndex((block) => /^for immediate release/iu.test(block.text))
  return index < release && !endsWithFullStop(text) ? 'metadata' : null
}
