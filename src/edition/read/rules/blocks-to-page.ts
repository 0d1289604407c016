import type { PartKind } from '../../model/article.ts'
import type { Story } from '../../model/story.ts'
import type { Block } from '../block.ts'
import type { Page } from './rule.ts'

const ASIDE: ReadonlySet<PartKind> = new Set(['stamp', 'credit', 'signature', 'metadata', 'caption'])

/** Returns what rules look at, counted once for all blocks: a count for each line anew would be quadratic. */
export function blocksToPage(blocks: readonly Block[], story: Story): Page {
  const before: number[] = []
  let count = 0
  for (const block of blocks) {
    before.push(count)
    if (!ASIDE.has(block.kind)) count++
  }
  const next: (Block | null)[] = []
  let nearest: Block | null = null
  for (const block of blocks.toReversed()) {
    next.push(nearest)
    if (!ASIDE.has(block.kind)) nearest = block
  }
  return { blocks, story, before, next: next.reverse() }
}
