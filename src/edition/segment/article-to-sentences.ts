import type { Article, PartKind } from '../model/article.ts'
import type { Sentence } from '../model/sentence.ts'
import type { Span } from '../model/span.ts'
import { cutLongPart } from './cut-long-part.ts'
import { endsAtFirstStop } from './ends-at-first-stop.ts'
import { parseSentences } from './parse-sentences.ts'
import { closeMarks } from './repairs/close-marks.ts'
import { joinCutShort } from './repairs/join-cut-short.ts'
import { partAfterInitials } from './repairs/part-after-initials.ts'
import { partGlued } from './repairs/part-glued.ts'
import type { Repair } from './repairs/repair.ts'

/** Parts that hold no sentences: nobody reads a stamp as one. */
const SILENT: ReadonlySet<PartKind> = new Set(['space', 'stamp', 'metadata'])

/** What the English parser leaves to be done on the language of newspapers, in order. */
const REPAIRS: readonly Repair[] = [joinCutShort, partGlued, partAfterInitials, closeMarks]

/**
 * Returns the sentences of all parts, in order. The sentences of a part and the white space between them tile it:
 * each begins and ends with something printed, and a closing mark belongs to the sentence it closes.
 *
 * ```text
 * “We will sign.” Mr. Doe of the U.S. office agreed. “Tomorrow.”
 * ~~~~~~~~~~~~~~~ ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ ~~~~~~~~~~~
 * ```
 */
export function articleToSentences(article: Article): Sentence[] {
  const sentences: Sentence[] = []
  article.parts.forEach(({ kind, start, end }, part) => {
    if (SILENT.has(kind)) return
    for (const piece of cutLongPart(article.reading, { start, end }))
      addSentences(sentences, article, part, piece)
  })
  return sentences
}

function addSentences(sentences: Sentence[], article: Article, part: number, piece: Span): void {
  const text = article.reading.slice(piece.start, piece.end)
  const cuts = findCuts(text)
  for (let next = 0, from = 0; next <= cuts.length; next++) {
    const to = cuts[next] ?? text.length
    const slice = text.slice(from, to)
    const length = slice.trim().length
    const start = piece.start + from + slice.length - slice.trimStart().length
    if (length > 0) sentences.push({ part, start, end: start + length })
    from = to
  }
}

const NO_CUTS: readonly number[] = []

/** Where each sentence after the first begins: the one thing repairs change, so that no unit is ever lost. */
function findCuts(text: string): readonly number[] {
  // Most parts are one sentence.
  if (endsAtFirstStop(text)) return NO_CUTS
  let cuts: readonly number[] = parseSentences(text)
  for (const repair of REPAIRS) cuts = repair(text, cuts)
  return cuts
}
