import { endsWithFullStop } from './line-shape.ts'
import type { Page, Rule } from './rule.ts'

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
export const findLetterhead: Rule = ({ text }, index, page) => {
  if (index >= TOP) return null
  return index < releaseOf(page) && !endsWithFullStop(text) ? 'metadata' : null
}

/** Asked for every line at the top, looked up once. */
const releases = new WeakMap<Page, number>()

/** At which line the first of a page stands that releases it; -1 where none does. */
function releaseOf(page: Page): number {
  const known = releases.get(page)
  if (known !== undefined) return known
  const release = page.blocks.slice(0, TOP).findIndex(({ text }) => /^for immediate release/iu.test(text))
  releases.set(page, release)
  return release
}
