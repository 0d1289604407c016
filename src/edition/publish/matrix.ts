import type { CollatedUtterance } from '../model/edition.ts'
import type { CellKind, Matrix } from '../model/page-story.ts'
import { sure } from '../sure.ts'
import { collationTable } from './collation-table.ts'
import { reportAnchor } from './contexts.ts'
import { countQuotations, type EditionIndex, type OutletColumn, outletsOf } from './edition-index.ts'
import { isHeading } from './kind-word.ts'
import { outletRuns } from './outlet-runs.ts'
import { saidOfUtterance } from './said.ts'
import { titleOf } from './slices.ts'
import { utteranceLabel } from './utterance-label.ts'
import { countOf, timesWord } from './wording.ts'

/** Rows of the table before the rest is left to the list of quotes. */
const MOST_ROWS = 40
/** With more outlets than this, those that share nothing have no column. */
const MOST_COLUMNS = 24

/** Speakers to choose from; the style sheet has a rule for each. */
const MOST_SPEAKERS = 8
const LETTERS: Readonly<Record<CellKind, string>> = {
  quoted: 'Q',
  twice: 'Q',
  words: 'w',
  pull: 'P',
  other: 'o',
  heading: 'H',
  reported: 'r',
  none: '–',
}

/** Returns who quoted what: the utterances that two or more outlets carry, by outlets. */
export function whoQuotedWhat(index: EditionIndex): Matrix {
  const shared = index.edition.utterances.filter((entry) => carriersOf(index, entry).size > 1)
  const rows = shared.slice(0, MOST_ROWS)
  const carriers = new Set(rows.flatMap((entry) => [...carriersOf(index, entry)]))
  const shown =
    index.outlets.length > MOST_COLUMNS
      ? index.outlets.filter((outlet) => carriers.has(outlet.number))
      : index.outlets
  const runs = outletRuns(index, shown)
  const outlets = runs.flat()
  const { speakers, byOf } = speakersAmong(index, rows)
  const cellsOf = (entry: CollatedUtterance) => {
    const named = quotingTitle(index, entry)
    return outlets.map((outlet) => cellOf(index, entry, outlet, named.has(outlet.number)))
  }
  return {
    lines: runs.length < outlets.length ? runs.map(lineOfRun) : [],
    speakers,
    outlets: outlets.map((outlet) => ({ outlet: outlet.mark, path: index.articlePath(outlet.first.id) })),
    rows: rows.map((entry) => ({
      utterance: utteranceLabel(index, entry),
      by: byOf(entry),
      cells: cellsOf(entry),
    })),
    more: shared.length > rows.length ? countOf(shared.length - rows.length, 'more statement') : '',
    absent:
      index.outlets.length > outlets.length
        ? countOf(index.outlets.length - outlets.length, 'more outlet')
        : '',
  }
}

/** Numbers of the outlets that quote an utterance or report it. */
export function carriersOf(index: EditionIndex, { utterance }: CollatedUtterance): Set<number> {
  const reporting = utterance.reported.map((id) => index.quotation(id).quotation)
  return new Set(outletsOf(index, [...utterance.witnesses, ...reporting]).map((mark) => mark.number))
}

function lineOfRun(run: readonly OutletColumn[]): Matrix['lines'][number] {
  return { outlets: run.map(({ mark }) => mark), words: run.length > 1 ? 'probably one text' : '' }
}

/** Who said what the rows hold; where there are many, those of few rows are one choice. */
function speakersAmong(index: EditionIndex, rows: readonly CollatedUtterance[]) {
  const nameOf = (entry: CollatedUtterance) => saidOfUtterance(index, entry.utterance).speaker
  const named = [...Map.groupBy(rows, nameOf)]
    .flatMap(([name, own]) => (name === null ? [] : [{ name, rows: own.length }]))
    .sort((a, b) => b.rows - a.rows)
  const chosen = named.length > MOST_SPEAKERS ? named.slice(0, MOST_SPEAKERS - 1) : named
  const rest = rows.length - chosen.reduce((sum, one) => sum + one.rows, 0)
  const speakers = [
    ...chosen,
    ...(rest > 0
      ? [{ name: chosen.length < named.length ? 'others' : 'speaker not known', rows: rest }]
      : []),
  ]
  const at = new Map<string | null, number>(chosen.map(({ name }, position) => [name, position]))
  if (speakers.length < 2) return { speakers: [], byOf: () => -1 }
  return { speakers, byOf: (entry: CollatedUtterance) => at.get(nameOf(entry)) ?? chosen.length }
}

/**
 * Returns the numbers of the outlets that print something where the words that name the row stand: who quotes another
 * part alone does not quote these.
 */
function quotingTitle(index: EditionIndex, entry: CollatedUtterance): Set<number> {
  const { rows } = collationTable(index, entry)
  const { slice } = titleOf(index, entry.utterance)
  const named = sure(
    rows.find(({ witness }) => witness.siglum === entry.utterance.named),
    'witness that names its statement',
  )
  const places = [...named.cells.entries()]
    .filter(([, { span }]) => span !== null && span.start < slice.end && slice.start < span.end)
    .map(([place]) => place)
  return new Set(
    rows
      .filter(({ cells }) => places.some((place) => cells[place]?.text != null))
      .map(({ outlet }) => outlet.number),
  )
}

function cellOf(
  index: EditionIndex,
  entry: CollatedUtterance,
  outlet: OutletColumn,
  named: boolean,
): Matrix['rows'][number]['cells'][number] {
  const { utterance } = entry
  const page = index.utterancePath(utterance.id)
  const witnesses = utterance.witnesses.filter((one) => index.outletOf(one.article) === outlet)
  const kinds = witnesses.map((one) => {
    const { quotation } = index.quotation(one.quotation)
    return isHeading(index, quotation) ? 'heading' : quotation.kind
  })
  const whole = countQuotations(
    index,
    witnesses.filter((_, position) => kinds[position] === 'direct' || kinds[position] === 'nested'),
  )
  const path = `${page}#in-${witnesses[0]?.siglum ?? ''}`
  const cell = (kind: CellKind, word: string, where: string | null = path) => ({
    outlet: outlet.mark,
    kind,
    word,
    letter: kind === 'twice' ? `Q${whole}` : LETTERS[kind],
    path: where,
  })
  if (witnesses.length > 0 && !named) return cell('other', 'other words quoted')
  if (whole > 1) return cell('twice', whole === 2 ? 'quoted twice' : `quoted ${timesWord(whole)}`)
  if (whole === 1) return cell('quoted', 'quoted')
  if (kinds.includes('pull')) return cell('pull', 'pull quote')
  if (kinds.some((kind) => kind !== 'heading')) return cell('words', 'words quoted')
  if (witnesses.length > 0) return cell('heading', 'heading')
  const reported = utterance.reported
    .map((id) => index.quotation(id).quotation)
    .find((one) => index.outletOf(one.article) === outlet)
  if (reported) return cell('reported', 'reported', `${page}#${reportAnchor(index, reported)}`)
  return cell('none', '—', null)
}
