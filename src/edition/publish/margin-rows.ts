import type { ArticleBlock, NoteComparison, QuotationNote } from '../model/page-article.ts'
import type { Piece } from '../model/page-words.ts'

/** Characters in a line of the text, of the margin; how many lines of the margin stand beside one of the text. */
const TEXT = 62
const MARGIN = 64
const LINES = 1.45
/** Lines that notes may reach down beside the next paragraph before they are set closer. */
const SLACK = 1.5

/**
 * Returns the blocks of an article in rows that share a margin: a row has the notes of one block, and the blocks
 * after it lend it the room beside them. Other wordings are shown open while there is room, statement by statement, the
 * first first; the rest stays folded, so that notes stand beside their quotations. Where not even closed notes fit, they
 * are crowded: set closer. What they need beyond their row, the next has less.
 *
 * ```text
 * paragraph, two quotations    1 note, its other wordings
 * paragraph, none                other wordings
 *                              2 note, other wordings folded
 * ```
 */
export function marginRows(blocks: readonly ArticleBlock[]): ArticleBlock[][] {
  const rows: ArticleBlock[][] = []
  for (const block of blocks) {
    const row = rows.at(-1)
    const taken = block.notes.length > 0 && row?.some(({ notes }) => notes.length > 0)
    const heading = block.kind === 'heading' || block.kind === 'subheading'
    if (!row || taken || heading) rows.push([block])
    else row.push(block)
  }
  let over = 0
  return rows.map((row) => {
    const at = row.findIndex(({ notes }) => notes.length > 0)
    const noted = row[at]
    over = Math.max(0, over - linesBeside(noted ? row.slice(0, at) : row))
    if (!noted) return row
    const room = linesBeside(row.slice(at)) - over
    const needed = sum(noted.notes.map(closedLines))
    const crowded = needed > room + SLACK
    over = Math.max(0, (crowded ? sum(noted.notes.map(crowdedLines)) : needed) - room)
    const notes = crowded ? noted.notes : openWhileRoom(noted.notes, room - needed)
    return row.with(at, { ...noted, notes, crowded })
  })
}

/** Lines of the margin beside some blocks. */
function linesBeside(blocks: readonly ArticleBlock[]): number {
  return sum(blocks.map(textLines)) * LINES
}

/** The notes with as much open as there is room for beside what they need closed. */
function openWhileRoom(closed: readonly QuotationNote[], lines: number): QuotationNote[] {
  let room = lines
  return closed.map((note) => {
    let beside = 0
    for (const one of note.compared) {
      const needed = openLines(one)
      if (needed > room) break
      room -= needed
      beside++
    }
    return { ...note, beside }
  })
}

function textLines({ slice }: ArticleBlock): number {
  return lines(slice.text, TEXT) + 0.6
}

/** Who said it and what is elsewhere; how we know; and the space below. */
function closedLines(note: QuotationNote): number {
  return lines(saidWords(note), MARGIN) + lines(whyWords(note), MARGIN) + 0.8
}

/** The same run on, with less space. */
function crowdedLines(note: QuotationNote): number {
  return lines(`${saidWords(note)} · ${whyWords(note)}`, MARGIN) + 0.4
}

function saidWords({ about, said, elsewhere }: QuotationNote): string {
  const labels = about.map(({ label }) => label).join(' ')
  return `${labels} ${said.speaker} ${said.sure ? '' : 'likely'} ${said.relay} · ${elsewhere}`
}

function whyWords({ evidence }: QuotationNote): string {
  return evidence.line.map(textOf).join('')
}

function openLines({ others, same, reported }: NoteComparison): number {
  const wordings = others.reduce(
    (sum, { slice, outlets }) => sum + lines(slice.text, MARGIN - 3 * outlets.length),
    0,
  )
  return wordings + (same.length > 0 ? 1.3 : 0) + (reported.length > 0 ? 1.3 : 0) + 1.3 + others.length * 0.3
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0)
}

function lines(text: string, length: number): number {
  return Math.ceil((text.length + 2) / Math.max(20, length))
}

function textOf(piece: Piece): string {
  if (piece.kind === 'slice') return `“${piece.slice.text}”`
  return piece.kind === 'outlet' ? piece.outlet.name : piece.text
}
