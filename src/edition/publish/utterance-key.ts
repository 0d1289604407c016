import type { CollatedUtterance } from '../model/edition.ts'
import type { OutletMark } from '../model/outlet-mark.ts'
import type { UtterancePage } from '../model/page-utterance.ts'
import type { Quotation, QuotationKind } from '../model/quotation.ts'
import type { Utterance } from '../model/utterance.ts'
import { sure } from '../sure.ts'
import { type CollationTable, collationTable } from './collation-table.ts'
import { reportAnchor } from './contexts.ts'
import { countQuotations, type EditionIndex, outletsOf, transcriptsOf } from './edition-index.ts'
import { isHeading, kindWord } from './kind-word.ts'
import { saidOfQuotation } from './said.ts'
import { onlyReporting } from './utterance-label.ts'
import { timesWord } from './wording.ts'

/**
 * Returns the key under an utterance's name: who carries it and how, each with the place of its first passage on the page.
 *
 * ```text
 * Morning Bell 1  quote, third paragraph · words quoted, twice
 * the transcript T  reference, not an outlet
 * Quiet Gazette 2  reported, not quoted
 * ```
 */
export function utteranceKey(
  index: EditionIndex,
  entry: CollatedUtterance,
): Pick<UtterancePage, 'key' | 'transcripts' | 'reporting'> {
  const { utterance } = entry
  const table = collationTable(index, entry)
  return {
    key: outletsOf(index, utterance.witnesses).map((outlet) => ({
      outlet,
      kind: kindsOf(index, table, outlet.number),
      how: howTold(index, entry, outlet),
      path: contextPath(index, entry, outlet.number),
    })),
    transcripts: transcriptsOf(index, utterance.witnesses).map((outlet) => ({
      outlet,
      source: sourceOf(index, outlet),
      path: contextPath(index, entry, outlet.number),
    })),
    reporting: onlyReporting(index, entry).map((outlet) => ({
      outlet,
      path: `#${reportAnchor(index, firstReport(index, utterance, outlet))}`,
    })),
  }
}

const KIND_ORDER: readonly QuotationKind[] = ['direct', 'nested', 'pull', 'partial', 'indirect']

/** Outlets with several witnesses have several kinds: `quote, third paragraph · words quoted, twice`. */
function kindsOf(index: EditionIndex, { rows }: CollationTable, outlet: number): string {
  const told = rows
    .filter((row) => row.outlet.number === outlet)
    .map(({ witness, passage }) => {
      const { quotation } = index.quotation(witness.quotation)
      const kind = kindWord(index, quotation)
      const rank = isHeading(index, quotation) ? KIND_ORDER.length : KIND_ORDER.indexOf(quotation.kind)
      if (passage && kind === 'heading') return { rank, witness, said: passage }
      return { rank, witness, said: passage && passage !== kind ? `${kind}, ${passage}` : kind }
    })
    .sort((a, b) => a.rank - b.rank)
  const kinds = [...Map.groupBy(told, ({ said }) => said)]
  return kinds
    .map(([said, same]) => {
      const count = countQuotations(
        index,
        same.map(({ witness }) => witness),
      )
      return `${said}${count > 1 ? `, ${timesWord(count)}` : ''}`
    })
    .join(' · ')
}

/** What an outlet's own telling adds: who relays the words, that the speaker is likely or not named. */
function howTold(index: EditionIndex, { utterance }: CollatedUtterance, outlet: OutletMark): string {
  const told = utterance.witnesses
    .filter((witness) => index.outletOf(witness.article).number === outlet.number)
    .map((witness) => saidOfQuotation(index, index.quotation(witness.quotation)))
  const relays = [...new Set(told.map((one) => one.relay).filter(Boolean))]
  const doubt = told.every((one) => one.speaker === null)
    ? 'speaker not known'
    : told.some((one) => one.sure)
      ? ''
      : 'speaker likely'
  const all = told.every((one) => one.relay)
  return [
    ...relays.map((relay) => (all ? relay : `${relay}, in one passage`)),
    ...(utterance.speaker !== null && doubt ? [doubt] : []),
  ].join(' · ')
}

function contextPath(index: EditionIndex, { utterance }: CollatedUtterance, outlet: number): string {
  const witness = sure(
    utterance.witnesses.find((one) => index.outletOf(one.article).number === outlet),
    `witness of outlet ${outlet}`,
  )
  return `#in-${witness.siglum}`
}

/** Who made the record that a transcript's mark stands for; '' where the editor does not say. */
function sourceOf(index: EditionIndex, { number }: OutletMark): string {
  const { first } = sure(
    index.transcripts[number - 1 - index.outlets.length],
    `transcript has the number ${number}`,
  )
  return first.transcript?.source ?? ''
}

function firstReport(index: EditionIndex, { reported }: Utterance, outlet: OutletMark): Quotation {
  return sure(
    reported
      .map((id) => index.quotation(id).quotation)
      .find((one) => index.outletOf(one.article).number === outlet.number),
    `report of ${outlet.name}`,
  )
}
