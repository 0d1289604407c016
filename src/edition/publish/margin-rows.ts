import type { ArticleBlock, NoteComparison, Piece, QuotationNote } from '../model/page.ts'

/** Characters in a line of the text, of the margin; how many lines of the margin stand beside one of the text. */
const TEXT = 62
const MARGIN = 64
const LINES = 1.45

/**
 * Returns the blocks of an article in rows that share a margin: a row has the notes of one block, and the blocks
 * after it lend it the room beside them. Other wordings are shown open while there is room, the first notes first;
 * the rest stays folded, so that no paragraph waits for its notes to end.
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
  return rows.map(openWhileRoom)
}

function openWhileRoom(row: readonly ArticleBlock[]): ArticleBlock[] {
  const from = row.findIndex(({ notes }) => notes.length > 0)
  const noted = row[from]
  if (!noted) return [...row]
  const height = row.slice(from).reduce((sum, block) => sum + textLines(block), 0) * LINES
  let room = height - noted.notes.reduce((sum, note) => sum + closedLines(note), 0)
  const notes = noted.notes.map((note) => {
    const needed = note.compared.reduce((sum, one) => sum + openLines(one), 0)
    const roomy = needed > 0 && needed <= room
    if (roomy) room -= needed
    return { ...note, roomy }
  })
  return row.map((block) => (block === noted ? { ...block, notes } : block))
}

function textLines({ slice }: ArticleBlock): number {
  return lines(slice.text, TEXT) + 0.6
}

/** Who said it, how we know and what is elsewhere, and the space below. */
function closedLines({ about, said, evidence, elsewhere }: QuotationNote): number {
  const line = evidence.line.map(textOf).join('')
  return lines(`${'1 '.repeat(about.length)}${said.speaker} ${said.relay} ${line} ${elsewhere}`, MARGIN) + 0.8
}

function openLines({ others, same, reported }: NoteComparison): number {
  const wordings = others.reduce(
    (sum, { slice, outlets }) => sum + lines(slice.text, MARGIN - 3 * outlets.length),
    0,
  )
  return wordings + (same.length > 0 ? 1.3 : 0) + (reported.length > 0 ? 1.3 : 0) + 1.3 + others.length * 0.3
}

function lines(text: string, length: number): number {
  return Math.ceil((text.length + 2) / Math.max(20, length))
}

function textOf(piece: Piece): string {
  if (piece.kind === 'slice') return `“${piece.slice.text}”`
  return piece.kind === 'outlet' ? piece.outlet.name : piece.text
}
