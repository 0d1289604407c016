import type { CollatedUtterance } from '../model/edition.ts'
import type { OutletMark } from '../model/outlet-mark.ts'
import type { CollatedText } from '../model/page-comparison.ts'
import type { AgainstPage, Context, UtterancePage } from '../model/page-utterance.ts'
import type { Pieces, Title } from '../model/page-words.ts'
import type { Utterance } from '../model/utterance.ts'
import { sure } from '../sure.ts'
import { againstBases, againstPages } from './against-pages.ts'
import { collatedText } from './collated-text.ts'
import { baseRow, type CollationTable, collationTable } from './collation-table.ts'
import { contextOf, reportAnchor } from './contexts.ts'
import { departureLines, differenceLines } from './difference-lines.ts'
import { type EditionIndex, outletsOf } from './edition-index.ts'
import { gistOf } from './gist.ts'
import { oppositeReports } from './opposite-reports.ts'
import { sliceTitle } from './page-title.ts'
import { plainWords } from './plain-words.ts'
import { safestWording } from './safest-wording.ts'
import { saidOfUtterance } from './said.ts'
import { sentenceToPieces } from './sentence-to-pieces.ts'
import { type Column, columnsOf, sideBySide } from './side-by-side.ts'
import { titleOf } from './slices.ts'
import { storyLabel } from './story-label.ts'
import { utteranceContexts } from './utterance-contexts.ts'
import { utteranceKey } from './utterance-key.ts'
import { witnessCounts } from './utterance-label.ts'
import { listOf, sentenceCase } from './wording.ts'
import { wordsAsked } from './words-asked.ts'

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
  const collated = collatedText(index, entry)
  const lines = differenceLines(index, entry, collated)
  const counts = witnessCounts(index, entry)
  const carriers = outletsOf(index, utterance.witnesses)
  const bases = againstBases(index, entry, columns)
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
    ...utteranceKey(index, entry),
    translated: carriers.some((one) => one.translated),
    collated,
    asked: collated ? wordsAsked(index, table, collated) : [],
    sides:
      table.rows.length > 1
        ? sideBySide(index, columns, bases.length > 0 ? [0] : columns.map((_, position) => position))
        : null,
    ...lines,
    departures: departuresOf(index, entry, columns, collated),
    opposites: oppositeReports(index, utterance.id),
    contexts: utteranceContexts(index, entry, columns),
    reported: reportsOf(index, utterance),
    silent: silentOf(index, entry),
    against: bases.map(({ path, outlets }) => ({ path, outlets })),
  }
  return [page, ...againstPages(index, entry, columns, { name, bases })]
}

/** Names the statement too, so that no two pages of a story say the same: `“We will sign” – Jane Roe. One quotation …`. */
function describe(name: Title, speaker: string, counts: string, carriers: readonly OutletMark[]): string {
  const outlets = listOf(carriers.slice(0, 6).map((one) => one.name))
  const said = `${plainWords([{ kind: 'slice', ...name }])} – ${speaker}.`
  return `${said} ${sentenceCase(counts)}${carriers.length > 1 ? ', lined up word by word' : ''}: ${outlets}${carriers.length > 6 ? ' and others' : ''}.`
}

/** For each transcript where the outlets depart from it. */
function departuresOf(
  index: EditionIndex,
  entry: CollatedUtterance,
  columns: readonly Column[],
  collated: CollatedText | null,
): UtterancePage['departures'] {
  const { witnesses } = entry.utterance
  return entry.collation.departures.map(({ reference, differences }) => {
    const witness = sure(
      witnesses.find(({ siglum }) => siglum === reference),
      `witness is called ${reference}`,
    )
    return {
      transcript: index.outletOf(witness.article).mark,
      asBase: samePrint(columns, collationTable(index, entry), reference),
      ...departureLines(index, entry, collated, reference, differences),
    }
  })
}

/** The base where a transcript prints its very words, so that what differs from one differs from the other; else null. */
function samePrint(columns: readonly Column[], table: CollationTable, reference: string): OutletMark | null {
  const base = baseRow(table)
  const rows = columns
    .map((column) => column.prints.flat())
    .find((own) => own.some(({ witness }) => witness.siglum === reference))
  return rows?.includes(base) ? base.outlet : null
}

/** The passages that report it, each with the reason why it is linked. */
function reportsOf(index: EditionIndex, { reported, reportLinks }: Utterance): Context[] {
  return reported.map((id) => {
    const entry = index.quotation(id)
    const joined = sure(
      reportLinks.find(({ quotation }) => quotation === id),
      `reason why ${id} is linked`,
    )
    return contextOf(index, entry, entry.quotation.segments, reportAnchor(index, entry.quotation), joined)
  })
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

function silentOf(index: EditionIndex, { utterance }: CollatedUtterance): UtterancePage['silent'] {
  const speaking = new Set(outletsOf(index, utterance.witnesses).map((one) => one.number))
  for (const id of utterance.reported)
    speaking.add(index.outletOf(index.quotation(id).quotation.article).number)
  return index.outlets
    .filter((outlet) => !speaking.has(outlet.number))
    .map((outlet) => ({ outlet: outlet.mark, path: index.articlePath(outlet.first.id) }))
}
