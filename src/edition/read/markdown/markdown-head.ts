import type { Stamp } from '../../model/article.ts'
import type { Notice } from '../../model/notice.ts'
import type { Span } from '../../model/span.ts'
import type { Block } from '../block.ts'
import { readStampLine, type UnreadStamp } from '../stamp/read-stamp-line.ts'
import type { MarkdownLayout } from './markdown-to-layout.ts'

/** What stands over a text and is about it. */
export interface HeadMatter {
  /** Tile the front matter: metadata, with stamps and, where the text has no heading, the headline cut out. */
  readonly blocks: readonly Block[]
  readonly stamps: readonly Stamp[]
  readonly unread: readonly UnreadStamp[]
  readonly outlet: string | null
  /** True: the text begins with a heading of Markdown's own. */
  readonly headed: boolean
  readonly notices: readonly Notice[]
}

/** Returns what a Markdown text's front matter says; a notice where it has one that cannot be read. */
export function markdownHead(text: string, layout: MarkdownLayout): HeadMatter {
  const { frontMatter, unreadFrontMatter, headed } = layout
  const notices = unreadFrontMatter ? [unreadNotice(text, unreadFrontMatter)] : []
  if (!frontMatter) return { blocks: [], stamps: [], unread: [], outlet: null, headed, notices }
  const { span, fields } = frontMatter
  const dates = fields.dates.map((date) => ({ date, line: readStampLine(text.slice(date.start, date.end)) }))
  const stamps = dates.flatMap(({ date, line }) =>
    (line?.stamps ?? []).map((stamp) => ({ ...shift(stamp, date.start), kind: date.kind })),
  )
  const unread = dates.flatMap(({ date, line }) =>
    line ? line.unread.map((stamp) => shift(stamp, date.start)) : [{ ...date, doubt: 'no date' as const }],
  )
  const title = headed ? null : fields.title
  const cut = [
    ...stamps.map((stamp) => block(text, stamp, 'stamp')),
    ...(title ? [block(text, title, 'headline')] : []),
  ]
  return {
    blocks: around(text, span, cut),
    stamps,
    unread,
    outlet: fields.outlet ? text.slice(fields.outlet.start, fields.outlet.end) : null,
    headed,
    notices,
  }
}

/** Returns the blocks cut out of `whole` with metadata around them, from its first to its last printed character. */
function around(text: string, whole: Span, cut: readonly Block[]): Block[] {
  const blocks: Block[] = []
  let at = whole.start
  for (const piece of [...cut].sort((a, b) => a.start - b.start)) {
    blocks.push(block(text, { start: at, end: piece.start }, 'metadata'), piece)
    at = piece.end
  }
  blocks.push(block(text, { start: at, end: whole.end }, 'metadata'))
  return blocks.filter(({ start, end }) => start < end)
}

/** Returns a block without the white space around it. */
function block(text: string, { start, end }: Span, kind: Block['kind']): Block {
  const slice = text.slice(start, end)
  const words = slice.trim()
  const from = start + slice.length - slice.trimStart().length
  return { start: from, end: from + words.length, kind, text: words }
}

function shift<T extends Span>(span: T, by: number): T {
  return { ...span, start: span.start + by, end: span.end + by }
}

function unreadNotice(text: string, { start, end }: Span): Notice {
  return {
    kind: 'front-matter-not-read',
    message:
      'The lines between the dashes at the top of this file are no list of keys, so they are read as text.',
    start,
    end,
    found: text.slice(start, end).trim(),
    expected: 'lines such as “title: …”',
  }
}
