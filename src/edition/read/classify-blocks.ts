import type { Story } from '../model/story.ts'
import type { Block } from './block.ts'
import { blocksToPage } from './rules/blocks-to-page.ts'
import { findCaption } from './rules/find-caption.ts'
import { findCredit } from './rules/find-credit.ts'
import { findHeadline } from './rules/find-headline.ts'
import { findLetterhead } from './rules/find-letterhead.ts'
import { findMetadata } from './rules/find-metadata.ts'
import { findNameline } from './rules/find-nameline.ts'
import { findSignature } from './rules/find-signature.ts'
import { findSubheading } from './rules/find-subheading.ts'
import type { Page, Rule } from './rules/rule.ts'

/**
 * Each rule sees what those before it have found, so the order matters: the headline is the first line that is
 * nothing else, and a sub-heading is known by the paragraph below it.
 */
const RULES: readonly Rule[] = [
  findMetadata,
  findLetterhead,
  findCredit,
  findSignature,
  findNameline,
  findCaption,
  findHeadline,
  findSubheading,
]

/** Longer lines are paragraphs, whatever they hold; no rule reads them. */
const LONGEST = 300

/** Returns the same blocks, paragraphs that are something else renamed. */
export function classifyBlocks(blocks: readonly Block[], story: Story): readonly Block[] {
  let page = blocksToPage(blocks, story)
  for (const rule of RULES) {
    const found = renamed(page, rule)
    // Most rules find nothing in most articles.
    if (found) page = blocksToPage(found, story)
  }
  return page.blocks
}

/** The blocks of a page with those renamed that a rule finds to be something else; null where it finds none. */
function renamed(page: Page, rule: Rule): Block[] | null {
  let found: Block[] | null = null
  for (const [index, block] of page.blocks.entries()) {
    if (block.kind !== 'paragraph' || block.text.length > LONGEST) continue
    const kind = rule(block, index, page)
    if (!kind) continue
    found ??= [...page.blocks]
    found[index] = { ...block, kind }
  }
  return found
}
