import type { PartKind } from '../../model/article.ts'
import type { Story } from '../../model/story.ts'
import type { Block } from '../block.ts'

/** What a rule may look at: all blocks, with the kinds that the rules before it have given. */
export interface Page {
  readonly blocks: readonly Block[]
  readonly story: Story
  /** For each block, how many before it stand in the article's own flow, that is, are no stamp, credit or the like. */
  readonly before: readonly number[]
  /** For each block, the nearest after it that stands in the article's own flow. */
  readonly next: readonly (Block | null)[]
}

/**
 * Returns what a paragraph is instead, or null where the rule has nothing to say. Called for blocks that are
 * still plain paragraphs and short enough to stand apart. In doubt a rule says null: words taken for a paragraph
 * are read in full, words taken for anything else may not be.
 */
export type Rule = (block: Block, index: number, page: Page) => PartKind | null
