import type { Nodes, Root } from 'mdast'
import type { PartKind } from '../../model/article.ts'
import type { Span } from '../../model/span.ts'
import { spanOfNode } from '../span-of-node.ts'
import { blankTags } from './blank-tags.ts'
import { layBare } from './lay-bare.ts'
import type { ReadingSheet } from './reading-sheet.ts'

/** A block of Markdown, syntax and all, and what it is by its syntax. */
export interface MarkdownBlock {
  readonly span: Span
  readonly kind: PartKind
}

/**
 * Lays the words of all blocks of `tree` bare on `sheet` and returns the blocks in order. Lists and quotes are told
 * by the paragraphs in them. Walks with a pile of its own, because a hostile text nests deeper than calls can.
 *
 * @param shift units of the text before the first the parser has counted
 */
export function layBlocksBare(tree: Root, text: string, shift: number, sheet: ReadingSheet): MarkdownBlock[] {
  const found: MarkdownBlock[] = []
  const pile: { node: Nodes; kind: PartKind }[] = [{ node: tree, kind: 'paragraph' }]
  for (let top = pile.pop(); top; top = pile.pop()) {
    const { node, kind } = top
    const span = spanOfNode(node, shift)
    switch (node.type) {
      case 'paragraph': {
        layInlinesBare(node, text, shift, sheet)
        const pictures = node.children.every((child) => child.type === 'image' || isBlank(child))
        found.push({ span, kind: pictures ? 'caption' : kind })
        break
      }
      case 'heading':
        layInlinesBare(node, text, shift, sheet)
        found.push({ span, kind: kind === 'paragraph' ? 'subheading' : kind })
        break
      case 'code':
        layBare(text, bodyStart(text, span.start), span.end, node.value, sheet)
        found.push({ span, kind })
        break
      case 'html':
        blankTags(text, span.start, span.end, sheet)
        found.push({ span, kind })
        break
      default:
        if ('children' in node) {
          const inner = innerKind(node, kind)
          for (const child of node.children.toReversed()) pile.push({ node: child, kind: inner })
        }
    }
  }
  return found
}

function innerKind(node: Nodes, kind: PartKind): PartKind {
  if (node.type === 'blockquote') return 'blockquote'
  return node.type === 'listItem' && kind !== 'blockquote' ? 'item' : kind
}

function layInlinesBare(block: Nodes, text: string, shift: number, sheet: ReadingSheet): void {
  const pile = [block]
  for (let node = pile.pop(); node; node = pile.pop()) {
    const { start, end } = spanOfNode(node, shift)
    switch (node.type) {
      case 'text':
        layBare(text, start, end, node.value, sheet)
        break
      case 'inlineCode': {
        let fence = 0
        while (text[start + fence] === '`') fence++
        sheet.bare(start + fence, end - fence)
        break
      }
      case 'image':
      case 'imageReference':
        // What stands for the picture where it cannot be seen is what a reader of the text reads.
        if (node.alt && text.startsWith(node.alt, start + 2))
          sheet.bare(start + 2, start + 2 + node.alt.length)
        break
      default:
        if ('children' in node) for (const child of node.children) pile.push(child)
    }
  }
}

function isBlank(node: Nodes): boolean {
  return node.type === 'break' || (node.type === 'text' && node.value.trim() === '')
}

/** Fenced code begins on the line after its fence, indented code where it stands. */
function bodyStart(text: string, start: number): number {
  if (!/^(?:`{3}|~{3})/.test(text.slice(start, start + 3))) return start
  let at = start
  while (at < text.length && text[at] !== '\n' && text[at] !== '\r') at++
  return at
}
