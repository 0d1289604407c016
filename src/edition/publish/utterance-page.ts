import type { CollatedUtterance } from '../model/edition.ts'
import type { OutletMark } from '../model/outlet-mark.ts'
import type { AgainstPage, Context, Pieces, Title, UtterancePage } from '../model/page.ts'
import type { Quotation, QuotationKind } from '../model/quotation.ts'
import type { Utterance, Witness } from '../model/utterance.ts'
import { sure } from '../sure.ts'
import { citationOf } from './citation.ts'
import { collatedText } from './collated-text.ts'
import { baseRow, type CollationTable, collationTable } from './collation-table.ts'
import { contextOf, reportAnchor } from './contexts.ts'
import { departureLines, differenceLines } from './difference-lines.ts'
import { type EditionIndex, outletsOf, transcriptsOf } from './edition-index.ts'
import { gistOf } from './gist.ts'
import { isHeading, kindWord } from './kind-word.ts'
import { oppositeReports } from './opposite-reports.ts'
import { sliceTitle } from './page-title.ts'
import { plainWords } from './plain-words.ts'
import { safestWording } from './safest-wording.ts'
import { saidOfQuotation, saidOfUtterance } from './said.ts'
import { sentenceToPieces } from './sentence-to-pieces.ts'
import { type Column, columnMarks, columnsOf, MOST_BASES, sideBySide } from './side-by-side.ts'
import { titleOf } from './slices.ts'
import { storyLabel } from './story-label.ts'
import { onlyReporting, witnessCounts } from './utterance-label.ts'
import { listOf, sentenceCase, timesWord } from './wording.ts'
import { wordsAsked } from './words-asked.ts'

/** Beyond this many passages those with the same words are folded. */
const MOST_PASSAGES = 12

/** Returns the page of one utterance and, beyond eight wordings, a page for each other base. */
export function utterancePages(
  index: EditionIndex,
  entry: CollatedUtterance,
): (UtterancePage | AgainstPage)[] {
  const { utterance } = entry
  const name = titleOf(index, utterance)
  const path = index.utterancePath(utterance.id)
  const speaker = index.speaker(utterance.speaker)
  const story = storyLabel(index)
  const table = collationTable(index, entry)
  const columns = columnsOf(table)
  const many = columns.length > MOST_BASES
  const collated = collatedText(index, entry)
  const lines = differenceLines(index, entry, collated)
  const counts = witnessCounts(index, entry)
  const carriers = outletsOf(index, utterance.witnesses)
  const transcripts = transcriptsOf(index, utterance.witnesses)
  const others = many
    ? columns.slice(1).map((column, position) => ({
        base: position + 1,
        siglum: column.prints[0][0].witness.siglum,
        outlets: columnMarks(column, table),
      }))
    : []
  const page: UtterancePage = {
    kind: 'utterance',
    path,
    title: sliceTitle(name, speaker?.name ?? 'speaker not known'),
    description: describe(name, speaker?.name ?? 'Speaker not known', counts, carriers),
    story,
    name,
    // Where only a transcript names the speaker, no outlet's page tells of them.
    speaker:
      speaker && index.isQuoted(speaker.id)
        ? { path: index.speakerPath(speaker.id), text: speaker.name }
        : null,
    said: saidOfUtterance(index, utterance),
    reason: speaker ? [] : reasonOf(index, entry),
    occasion: utterance.occasion?.label ?? null,
    counts,
    gist: gistOf(index, entry, collated, lines.differences),
    safest: safestWording(index, entry),
    key: carriers.map((outlet) => ({
      outlet,
      kind: kindsOf(index, table, outlet.number),
      how: howTold(index, entry, outlet),
      path: contextPath(index, entry, outlet.number),
    })),
    transcripts: transcripts.map((outlet) => ({
      outlet,
      source: sourceOf(index, outlet),
      path: contextPath(index, entry, outlet.number),
    })),
    reporting: onlyReporting(index, utterance).map((outlet) => ({
      outlet,
      path: `#${reportAnchor(index, firstReport(index, utterance, outlet))}`,
    })),
    translated: carriers.some((one) => one.translated),
    collated,
    asked: collated ? wordsAsked(index, table, collated) : [],
    sides:
      table.rows.length > 1
        ? sideBySide(index, table, columns, many ? [0] : columns.map((_, position) => position))
        : null,
    ...lines,
    departures: entry.collation.departures.flatMap(({ reference, differences }) => {
      const witness = sure(
        utterance.witnesses.find(({ siglum }) => siglum === reference),
        `witness is called ${reference}`,
      )
      return {
        transcript: index.outletOf(witness.article).mark,
        asBase: samePrint(columns, table, reference),
        ...departureLines(index, entry, collated, reference, differences),
      }
    }),
    opposites: oppositeReports(index, utterance.id),
    contexts: contextsOf(index, entry, columns),
    reported: utterance.reported.map((id) => {
      const entry = index.quotation(id)
      const joined = sure(
        utterance.reportLinks.find(({ quotation }) => quotation === id),
        `reason why ${id} is linked`,
      )
      return contextOf(index, entry, entry.quotation.segments, reportAnchor(index, entry.quotation), joined)
    }),
    silent: silentOf(index, entry),
    against: others.map(({ siglum, outlets }) => ({ path: `${path}against/${siglum}/`, outlets })),
  }
  const against = others.map(({ base, siglum, outlets }): AgainstPage => {
    const lead = `every wording set against that of ${listOf(outlets.map((one) => one.name))}.`
    return {
      kind: 'against',
      path: `${path}against/${siglum}/`,
      title: sliceTitle(name, `against ${sure(outlets[0], `outlet that prints ${siglum}`).name}`),
      description: `${plainWords([{ kind: 'slice', ...name }])}: ${lead}`,
      story,
      name,
      utterance: path,
      siglum,
      lead: sentenceCase(lead),
      sides: sideBySide(index, table, columns, [base]),
    }
  })
  return [page, ...against]
}

/** Names the statement too, so that no two pages of a story say the same: `“We will sign” – Jane Roe. One quotation …`. */
function describe(name: Title, speaker: string, counts: string, carriers: readonly OutletMark[]): string {
  const outlets = listOf(carriers.slice(0, 6).map((one) => one.name))
  const said = `${plainWords([{ kind: 'slice', ...name }])} – ${speaker}.`
  return `${said} ${sentenceCase(counts)}${carriers.length > 1 ? ', lined up word by word' : ''}: ${outlets}${carriers.length > 6 ? ' and others' : ''}.`
}

/** The base where a transcript prints its very words, so that what differs from one differs from the other; else null. */
function samePrint(columns: readonly Column[], table: CollationTable, reference: string): OutletMark | null {
  const base = baseRow(table)
  const rows = columns
    .map((column) => column.prints.flat())
    .find((own) => own.some(({ witness }) => witness.siglum === reference))
  return rows?.includes(base) ? base.outlet : null
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

const KIND_ORDER: readonly QuotationKind[] = ['direct', 'nested', 'pull', 'partial', 'indirect']

/** Outlets with several witnesses have several kinds: `quote, third paragraph · words quoted, twice`. */
function kindsOf(index: EditionIndex, { rows }: CollationTable, outlet: number): string {
  const told = rows
    .filter((row) => row.outlet.number === outlet)
    .map(({ witness, passage }) => {
      const { quotation } = index.quotation(witness.quotation)
      const kind = kindWord(index, quotation)
      const rank = isHeading(index, quotation) ? KIND_ORDER.length : KIND_ORDER.indexOf(quotation.kind)
      if (passage && kind === 'heading') return { rank, said: passage }
      return { rank, said: passage && passage !== kind ? `${kind}, ${passage}` : kind }
    })
    .sort((a, b) => a.rank - b.rank)
  const kinds = [...Map.groupBy(told, ({ said }) => said)]
  return kinds.map(([said, { length }]) => `${said}${length > 1 ? `, ${timesWord(length)}` : ''}`).join(' · ')
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

/** Why nobody is named, as the first witness's article shows it. */
function reasonOf(index: EditionIndex, { utterance }: CollatedUtterance): Pieces {
  for (const witness of utterance.witnesses) {
    const { quotation, attribution } = index.quotation(witness.quotation)
    if (attribution.reason)
      return sentenceToPieces(attribution.reason, index.article(witness.article), quotation)
  }
  return []
}

function contextPath(index: EditionIndex, { utterance }: CollatedUtterance, outlet: number): string {
  const witness = sure(
    utterance.witnesses.find((one) => index.outletOf(one.article).number === outlet),
    `witness of outlet ${outlet}`,
  )
  return `#in-${witness.siglum}`
}

/**
 * In the order of the witnesses; pieces of one quotation share its paragraph and are shown once each. Many passages are
 * shown wording by wording, those with the same words folded under the first.
 */
function contextsOf(
  index: EditionIndex,
  { utterance }: CollatedUtterance,
  columns: readonly Column[],
): Context[] {
  const shown = (witness: Witness): Context => {
    const entry = index.quotation(witness.quotation)
    const id = `in-${witness.siglum}`
    const path = `${index.utterancePath(utterance.id)}#${id}`
    return {
      ...contextOf(index, entry, witness.segments, id, witness),
      citation: citationOf(index, entry, witness, path),
    }
  }
  if (utterance.witnesses.length <= MOST_PASSAGES) return utterance.witnesses.map(shown)
  return columns.flatMap(({ prints: [first, ...others] }) => {
    const contexts = first.map(({ witness }) => shown(witness))
    const alike = others.flat().map(({ witness }) => shown(witness))
    return contexts.map((context, at) => (at === contexts.length - 1 ? { ...context, alike } : context))
  })
}

function silentOf(index: EditionIndex, { utterance }: CollatedUtterance): UtterancePage['silent'] {
  const speaking = new Set(outletsOf(index, utterance.witnesses).map((one) => one.number))
  for (const id of utterance.reported)
    speaking.add(index.outletOf(index.quotation(id).quotation.article).number)
  return index.outlets
    .filter((outlet) => !speaking.has(outlet.number))
    .map((outlet) => ({ outlet: outlet.mark, path: index.articlePath(outlet.first.id) }))
}
