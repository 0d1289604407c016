import type { Article, Part, Stamp } from '../model/article.ts'
import type { Notice } from '../model/notice.ts'
import type { Seed } from '../model/seed.ts'
import type { Story } from '../model/story.ts'
import type { Block, Layout } from './block.ts'
import { classifyBlocks } from './classify-blocks.ts'
import { findOutlet } from './find-outlet.ts'
import { hiddenCharacterNotices } from './hidden-character-notices.ts'
import { type HeadMatter, markdownHead } from './markdown/markdown-head.ts'
import { markdownToLayout } from './markdown/markdown-to-layout.ts'
import { splitStamps } from './split-stamps.ts'
import { textToLayout } from './text-to-layout.ts'
import { unreadStampNotice } from './unread-stamp-notice.ts'

/**
 * Returns one published text, read: its parts, which tile the file from first to last unit; its headline, stamps
 * and outlet as far as the text or the story gives them; and a notice for what could not be read. Never throws:
 * whatever the file holds is an article.
 *
 * ```text
 *  date 2022-01-21 Talks end without result⏎     space stamp space headline space
 * “We will sign,” Roe said.⏎                     paragraph space
 * Source: Agencies                               credit
 * ```
 */
export function seedToArticle(seed: Seed, story: Story): Article {
  const { layout, head } = seed.format === 'markdown' ? readMarkdown(seed.text) : readText(seed.text)
  const { blocks: lines, stamps, unread, beside } = splitStamps(layout.blocks)
  const blocks = [...head.blocks, ...nameHeadline(classifyBlocks(lines, story), head)]
  const parts = tile(blocks, seed.text.length)
  const headline = parts.find((part) => part.kind === 'headline')
  const notices: Notice[] = [
    ...head.notices,
    ...[...head.unread, ...unread].map((stamp) => unreadStampNotice(stamp, seed.text)),
    ...hiddenCharacterNotices(seed.text),
  ]
  return {
    id: seed.id,
    file: seed.file,
    path: seed.path,
    format: seed.format,
    sha256: seed.sha256,
    text: seed.text,
    reading: layout.reading,
    transcript: transcriptOf(seed, story),
    outlet: findOutlet(seed, story, blocks, head.outlet, beside),
    parts,
    headline: headline ? { start: headline.start, end: headline.end } : null,
    stamps: [...head.stamps, ...stamps].sort(byPlace<Stamp>),
    notices: notices.sort(byPlace<Notice>),
  }
}

/** The editor's entry among `transcripts`, or null for an article. */
function transcriptOf({ file }: Seed, { transcripts }: Story): Article['transcript'] {
  const entry = transcripts.find((one) => one.file === file)
  return entry ? { occasion: entry.occasion, source: entry.source } : null
}

const NO_HEAD: HeadMatter = { blocks: [], stamps: [], unread: [], outlet: null, headed: false, notices: [] }

function readText(text: string): { layout: Layout; head: HeadMatter } {
  return { layout: textToLayout(text), head: NO_HEAD }
}

function readMarkdown(text: string): { layout: Layout; head: HeadMatter } {
  const layout = markdownToLayout(text)
  return { layout, head: markdownHead(text, layout) }
}

/**
 * Where Markdown itself heads the text, that heading is the headline; where only the front matter has a title, the
 * title is, and no line of the text is taken for a second one.
 */
function nameHeadline(blocks: readonly Block[], head: HeadMatter): Block[] {
  const titled = head.blocks.some((block) => block.kind === 'headline')
  const first = blocks.findIndex((block) => block.kind === 'subheading')
  return blocks.map((block, index) => {
    if (head.headed && index === first) return { ...block, kind: 'headline' as const }
    const second = block.kind === 'headline' && (titled || head.headed)
    return second ? { ...block, kind: 'subheading' as const } : block
  })
}

/** Returns the blocks with `space` between them, so that nothing of the file is lost. */
function tile(blocks: readonly Block[], length: number): Part[] {
  const parts: Part[] = []
  let at = 0
  for (const { start, end, kind } of blocks) {
    if (start > at) parts.push({ kind: 'space', start: at, end: start })
    parts.push({ kind, start, end })
    at = end
  }
  if (at < length) parts.push({ kind: 'space', start: at, end: length })
  return parts
}

function byPlace<T extends { start: number }>(a: T, b: T): number {
  return a.start - b.start
}
