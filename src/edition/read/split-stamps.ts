import type { Stamp } from '../model/article.ts'
import type { Block } from './block.ts'
import { readStampLine, type StampLine, type UnreadStamp } from './stamp/read-stamp-line.ts'

/** The blocks with the stamps parted from them. */
export interface StampedBlocks {
  readonly blocks: readonly Block[]
  readonly stamps: readonly Stamp[]
  readonly unread: readonly UnreadStamp[]
  /** What stands beside the dates of a stamp line. */
  readonly beside: readonly string[]
}

/** Stamps stand at the top or at the foot of an article; a date in between is the report's own. */
const TOP = 8
const FOOT = 3
const LONGEST = 120

/**
 * Returns the blocks with every line of stamps named, and a stamp that runs into the first line cut off it:
 *
 * ```text
 * date 2022-01-21 Talks end without result
 * ~~~~~~~~~~~~~~~ stamp
 *                 ~~~~~~~~~~~~~~~~~~~~~~~~ the rest, whatever it is
 * ```
 */
export function splitStamps(lines: readonly Block[]): StampedBlocks {
  const blocks: Block[] = []
  const stamps: Stamp[] = []
  const unread: UnreadStamp[] = []
  const beside: string[] = []
  const take = (block: Block, line: StampLine): void => {
    stamps.push(...line.stamps.map((stamp) => shifted(stamp, block.start)))
    unread.push(...line.unread.map((stamp) => shifted(stamp, block.start)))
    beside.push(...line.rest.map(({ start, end }) => block.text.slice(start, end)))
  }
  for (const [index, block] of lines.entries()) {
    const outside = index >= TOP && index < lines.length - FOOT
    if (block.kind !== 'paragraph' || outside) {
      blocks.push(block)
      continue
    }
    const whole = block.text.length <= LONGEST ? readStampLine(block.text) : null
    const lead = whole || index > 0 ? null : readStampLine(block.text, true)
    if (whole) {
      take(block, whole)
      blocks.push({ ...block, kind: 'stamp' })
    } else if (lead) {
      take(block, lead)
      blocks.push(...cut(block, lead.end))
    } else {
      blocks.push(block)
    }
  }
  return { blocks, stamps, unread, beside }
}

function shifted<T extends { start: number; end: number }>(span: T, by: number): T {
  return { ...span, start: span.start + by, end: span.end + by }
}

function cut(block: Block, at: number): Block[] {
  const rest = block.text.slice(at)
  const start = block.start + at + rest.length - rest.trimStart().length
  return [
    { start: block.start, end: block.start + at, kind: 'stamp', text: block.text.slice(0, at) },
    { start, end: block.end, kind: block.kind, text: rest.trimStart() },
  ]
}
