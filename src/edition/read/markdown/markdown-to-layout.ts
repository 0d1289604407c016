import type { Nodes, Root } from 'mdast'
import { remark } from 'remark'
import remarkFrontmatter from 'remark-frontmatter'
import type { PartKind } from '../../model/article.ts'
import type { Span } from '../../model/span.ts'
import type { Block, Layout } from '../block.ts'
import { blankTags } from './blank-tags.ts'
import { layBare } from './lay-bare.ts'
import { type FrontMatter, readFrontMatter } from './read-front-matter.ts'
import { ReadingSheet } from './reading-sheet.ts'

const withFrontMatter = remark().use(remarkFrontmatter, ['yaml']).freeze()
const withoutFrontMatter = remark().freeze()

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
  const first = withFrontMatter.parse(text.slice(shift))
  const span = frontMatterSpan(first, text, shift)
  const fields = span ? readFrontMatter(text, span) : null
  // What only looks like front matter may hold half the article: nothing of it is passed over.
  const tree = span && !fields ? withoutFrontMatter.parse(text.slice(shift)) : first
  const headed =
    tree.children.find((node) => node.type !== 'yaml' && node.type !== 'html')?.type === 'heading'
  const sheet = new ReadingSheet(text)
  if (fields?.title && !headed) sheet.bare(fields.title.start, fields.title.end)
  const found: { span: Span; kind: PartKind }[] = []
  const collect = (node: Nodes, kind: PartKind): void => {
    const start = (node.position?.start.offset ?? 0) + shift
    const end = (node.position?.end.offset ?? 0) + shift
    switch (node.type) {
      case 'paragraph': {
        for (const child of node.children) bareInline(child, text, shift, sheet)
        const pictures = node.children.every((child) => child.type === 'image' || isBlank(child))
        found.push({ span: { start, end }, kind: pictures ? 'caption' : kind })
        break
      }
      case 'heading':
        for (const child of node.children) bareInline(child, text, shift, sheet)
        found.push({ span: { start, end }, kind: kind === 'paragraph' ? 'subheading' : kind })
        break
      case 'code':
        layBare(text, bodyStart(text, start), end, node.value, sheet)
        found.push({ span: { start, end }, kind })
        break
      case 'html':
        blankTags(text, start, end, sheet)
        found.push({ span: { start, end }, kind })
        break
      case 'blockquote':
        for (const child of node.children) collect(child, 'blockquote')
        break
      case 'listItem':
        for (const child of node.children) collect(child, kind === 'blockquote' ? kind : 'item')
        break
      default:
        if ('children' in node) for (const child of node.children) collect(child as Nodes, kind)
    }
  }
  for (const node of tree.children) collect(node, 'paragraph')
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

function bareInline(node: Nodes, text: string, shift: number, sheet: ReadingSheet): void {
  const start = (node.position?.start.offset ?? 0) + shift
  const end = (node.position?.end.offset ?? 0) + shift
  switch (node.type) {
    case 'text':
      layBare(text, start, end, node.value, sheet)
      break
    case 'inlineCode': {
      let from = start
      while (text[from] === '`' && from < end) from++
      sheet.bare(from, end - (from - start))
      break
    }
    case 'image':
    case 'imageReference':
      // What stands for the picture where it cannot be seen is what a reader of the text reads.
      if (node.alt && text.startsWith(node.alt, start + 2)) sheet.bare(start + 2, start + 2 + node.alt.length)
      break
    default:
      if ('children' in node) {
        for (const child of node.children) bareInline(child as Nodes, text, shift, sheet)
      }
  }
}

function isBlank(node: Nodes): boolean {
  return node.type === 'break' || (node.type === 'text' && node.value.trim() === '')
}

/** Fenced code begins on the line after its fence, indented code where it stands. */
function bodyStart(text: string, start: number): number {
  if (!/^(?:`{3}|~{3})/.test(text.slice(start, start + 3))) return start
  const end = text.slice(start).search(/[\r\n]/)
  return end < 0 ? start + 3 : start + end
}

function frontMatterSpan(tree: Root, text: string, shift: number): Span | null {
  const node = tree.children[0]
  if (node?.type !== 'yaml') return null
  const start = (node.position?.start.offset ?? 0) + shift
  const end = (node.position?.end.offset ?? 0) + shift
  const body = text.slice(start, end).search(/[\r\n]/)
  return { start: start + Math.max(body, 3), end: end - 3 }
}
