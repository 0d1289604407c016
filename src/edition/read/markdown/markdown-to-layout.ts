import type { Root } from 'mdast'
import { remark } from 'remark'
import remarkFrontmatter from 'remark-frontmatter'
import type { Span } from '../../model/span.ts'
import type { Block, Layout } from '../block.ts'
import { spanOfNode } from '../span-of-node.ts'
import { layBlocksBare } from './lay-blocks-bare.ts'
import { limitNesting } from './limit-nesting.ts'
import { type FrontMatter, readFrontMatter } from './read-front-matter.ts'
import { ReadingSheet } from './reading-sheet.ts'

const withFrontMatter = remark().use(remarkFrontmatter, ['yaml']).freeze()
const withoutFrontMatter = remark().freeze()
/** What may stand over a heading without being read. */
const UNSEEN: ReadonlySet<string> = new Set(['yaml', 'html', 'thematicBreak', 'definition'])

/** A Markdown text's layout, and where its front matter stands. */
export interface MarkdownLayout extends Layout {
  /** The lines between the dashes at the top, and what they say; null where there are none or they cannot be read. */
  readonly frontMatter: { readonly span: Span; readonly fields: FrontMatter } | null
  /** Lines between dashes at the top that are no front matter after all: they are read as text. */
  readonly unreadFrontMatter: Span | null
  /** True: the blocks begin with a heading of Markdown's own. */
  readonly headed: boolean
}

/**
 * Returns the blocks of a Markdown text, each from its first printed character to its last, and the reading:
 * the same length as the text, with syntax blanked out.
 */
export function markdownToLayout(text: string): MarkdownLayout {
  // The parser passes over a byte-order mark without counting it; we count it.
  const shift = text.startsWith('\ufeff') ? 1 : 0
  const tame = limitNesting(text.slice(shift))
  const first = withFrontMatter.parse(tame)
  const span = frontMatterSpan(first, text, shift)
  const fields = span ? readFrontMatter(text, span) : null
  // What only looks like front matter may hold half the article: nothing of it is passed over.
  const tree = span && !fields ? withoutFrontMatter.parse(tame) : first
  const headed = tree.children.find((node) => !UNSEEN.has(node.type))?.type === 'heading'
  const sheet = new ReadingSheet(text)
  if (fields?.title && !headed) sheet.bare(fields.title.start, fields.title.end)
  const found = layBlocksBare(tree, text, shift, sheet)
  const reading = sheet.reading()
  const blocks = found.flatMap(({ span, kind }): Block[] => {
    const extent = sheet.extent(span.start, span.end)
    return extent ? [{ ...extent, kind, text: reading.slice(extent.start, extent.end) }] : []
  })
  return {
    reading,
    blocks,
    frontMatter: span && fields ? { span, fields } : null,
    unreadFrontMatter: fields ? null : span,
    headed,
  }
}

function frontMatterSpan(tree: Root, text: string, shift: number): Span | null {
  const node = tree.children[0]
  if (node?.type !== 'yaml') return null
  const { start, end } = spanOfNode(node, shift)
  const body = text.slice(start, end).search(/[\r\n]/)
  return { start: start + Math.max(body, 3), end: end - 3 }
}
