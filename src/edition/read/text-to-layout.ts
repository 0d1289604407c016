import type { Root } from 'mdast'
import { unified } from 'unified'
import type { Layout } from './block.ts'
import { plainText } from './plain-text.ts'
import { spanOfNode } from './span-of-node.ts'

const processor = unified().use<[], string, Root>(plainText).freeze()

/** Returns the lines of a plain text as paragraphs. Its reading is the text itself. */
export function textToLayout(text: string): Layout {
  const blocks = processor.parse(text).children.map((node) => {
    const { start, end } = spanOfNode(node, 0)
    return { start, end, kind: 'paragraph' as const, text: text.slice(start, end) }
  })
  return { reading: text, blocks }
}
