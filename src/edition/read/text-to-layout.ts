import type { Root } from 'mdast'
import { unified } from 'unified'
import type { Layout } from './block.ts'
import { plainText } from './plain-text.ts'

const processor = unified().use<[], string, Root>(plainText).freeze()

/** Returns the lines of a plain text as paragraphs. Its reading is the text itself. */
export function textToLayout(text: string): Layout {
  const blocks = processor.parse(text).children.map((node) => {
    const start = node.position?.start.offset ?? 0
    const end = node.position?.end.offset ?? 0
    return { start, end, kind: 'paragraph' as const, text: text.slice(start, end) }
  })
  return { reading: text, blocks }
}
