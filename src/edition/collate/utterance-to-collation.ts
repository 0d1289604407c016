import type { Collation, Move } from '../model/collation.ts'
import type { Span } from '../model/span.ts'
import type { Utterance } from '../model/utterance.ts'
import { sure } from '../sure.ts'
import { chooseBase } from './choose-base.ts'
import { findDifferences } from './find-differences.ts'
import { findGaps } from './find-gaps.ts'
import { findMoves } from './find-moves.ts'
import type { Row } from './row.ts'
import type { Table } from './table.ts'
import { tableToPlaces } from './table-to-places.ts'
import { witnessToTokens } from './witness-to-tokens.ts'
import { witnessesToTable } from './witnesses-to-table.ts'
import { wordsAround } from './words-around.ts'

/** What the collation needs of the articles. */
export interface CollationContext {
  /** The file as decoded, by article id: `Article.text`. */
  readonly textOf: (articleId: string) => string
  /** The outlet's name, as sentences print it. */
  readonly outletOf: (articleId: string) => string
  /** Whether the text was translated, as far as the editor knows. */
  readonly isTranslated?: (articleId: string) => boolean
  /** Whether what stands at an offset of an article's file is part of a headline or a heading. */
  readonly isHeading?: (articleId: string, at: number) => boolean
  /** All words of a quotation, paragraph by paragraph. */
  readonly segmentsOf: (quotationId: string) => readonly Span[]
}

/**
 * Returns all witnesses of one utterance lined up word by word, with every difference told against the fullest of
 * them, or against `base` where a siglum is given.
 *
 * ```text
 * witnesses → tokens → table → gaps → places
 *                            → moves        → differences → sentences
 * ```
 *
 * What a transcript has is in the table, and told apart from what distinguishes the outlets.
 *
 * Nothing depends on the order or the names of the witnesses, and each can be rebuilt word for word from the places.
 */
export function utteranceToCollation(
  utterance: Utterance,
  context: CollationContext,
  base?: string,
): Collation {
  const read = utterance.witnesses.map((witness) => {
    const text = context.textOf(witness.article)
    return { witness, text, tokens: witnessToTokens(text, witness.segments) }
  })
  const table = witnessesToTable(read.map(({ tokens }) => tokens))
  const strands = new Map(
    table.strands.flatMap((strand, index) => strand.rows.map((row) => [row, index] as const)),
  )
  const rows = read.map(
    ({ witness, text, tokens }, row): Row => ({
      siglum: witness.siglum,
      outlet: context.outletOf(witness.article),
      article: witness.article,
      reference: witness.class === 'reference',
      translated: context.isTranslated?.(witness.article) ?? false,
      heading: context.isHeading?.(witness.article, witness.start) ?? false,
      text,
      start: witness.start,
      tokens,
      strand: sure(strands.get(row), 'strand of a witness'),
      around: wordsAround(text, context.segmentsOf(witness.quotation), witness),
    }),
  )
  const outlets = rows.filter(({ reference }) => !reference)
  const against = rows.find((row) => row.siglum === base) ?? chooseBase(outlets)
  const gaps = findGaps(table, new Set(outlets.map(({ strand }) => strand)))
  const withTranscripts = outlets.length < rows.length ? findGaps(table) : gaps
  const differences = findDifferences(table, gaps, outlets, against)
  return {
    base: against.siglum,
    places: tableToPlaces(table, gaps, rows, differences, against),
    differences,
    moves: rows.flatMap((row) => movesOf(table, against, row)),
    departures: rows
      .filter(({ reference }) => reference)
      .map((row) => ({
        reference: row.siglum,
        differences: findDifferences(table, withTranscripts, [...outlets, row], row),
      })),
  }
}

function movesOf(table: Table, base: Row, row: Row): Move[] {
  if (row.strand === base.strand) return []
  const lineOf = (strand: number, token: number) =>
    table.lines.findIndex((line) => line[strand]?.includes(token))
  return findMoves(table, base.strand, row.strand).flatMap((run) =>
    run.other.map((token, at) => ({
      witness: row.siglum,
      from: lineOf(row.strand, token),
      to: lineOf(base.strand, sure(run.base[at], 'moved word')),
    })),
  )
}
