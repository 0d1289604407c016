import type { DifferenceClass } from '../model/collation.ts'
import type { CollatedUtterance } from '../model/edition.ts'
import type { OutletMark } from '../model/outlet-mark.ts'
import type { UtteranceLabel } from '../model/page-head.ts'
import type { Utterance } from '../model/utterance.ts'
import { countQuotations, type EditionIndex, outletsOf } from './edition-index.ts'
import { graveDifferences } from './grave-differences.ts'
import { rememberEntries } from './remember-each.ts'
import { saidOfUtterance } from './said.ts'
import { linesAmong } from './shared-origins.ts'
import { titleOf } from './slices.ts'
import { countOf, numberWord } from './wording.ts'

/** Returns an utterance as lists show it; the same label for the same utterance. */
export const utteranceLabel = rememberEntries(makeLabel)

function makeLabel(index: EditionIndex, entry: CollatedUtterance): UtteranceLabel {
  const { utterance } = entry
  const outlets = outletsOf(index, utterance.witnesses)
  return {
    path: index.utterancePath(utterance.id),
    title: titleOf(index, utterance),
    said: saidOfUtterance(index, utterance),
    occasion: utterance.occasion?.label ?? null,
    outlets,
    reporting: onlyReporting(index, entry),
    counts: quotedCounts(index, utterance),
    differs: differsWords(index, entry),
  }
}

/** Returns `nine quotations in five articles`, and `reported by two other outlets` where it is. */
export function witnessCounts(index: EditionIndex, entry: CollatedUtterance): string {
  const reporting = onlyReporting(index, entry).length
  return `${quotedCounts(index, entry.utterance)}${reporting > 0 ? `, reported by ${countOf(reporting, 'other outlet')}` : ''}`
}

function quotedCounts(index: EditionIndex, utterance: Utterance): string {
  const witnesses = utterance.witnesses.filter((one) => one.class === 'outlet')
  const quotations = countQuotations(index, witnesses)
  if (quotations === 1) return ''
  const articles = new Set(witnesses.map((witness) => witness.article))
  const lines = linesAmong(index, articles)
  const origins = lines < articles.size ? `, of about ${countOf(lines, 'origin')}` : ''
  return `${countOf(quotations, 'quotation')} in ${countOf(articles.size, 'article')}${origins}`
}

/** Returns the outlets that report an utterance and do not quote it, in the order of their numbers. */
export const onlyReporting = rememberEntries(findReporting)

function findReporting(index: EditionIndex, { utterance }: CollatedUtterance): readonly OutletMark[] {
  const { witnesses, reported } = utterance
  const quoting = new Set(outletsOf(index, witnesses).map((mark) => mark.number))
  const reporting = outletsOf(
    index,
    reported.map((id) => index.quotation(id).quotation),
  )
  return reporting.filter((mark) => !quoting.has(mark.number))
}

const SAID: Readonly<Record<DifferenceClass, (count: number) => string>> = {
  meaning: (count) =>
    count === 1
      ? 'one difference may change the meaning'
      : `${numberWord(count)} differences may change the meaning`,
  word: (count) => countOf(count, 'other word'),
  order: () => 'another order',
  inflection: () => '',
  form: () => '',
}

/** Returns the differences counted as the statement's page tells them: `two differences may change the meaning · one other word`, or ''. */
function differsWords(index: EditionIndex, entry: CollatedUtterance): string {
  const counts = Map.groupBy(graveDifferences(index, entry), (one) => one.class)
  return (['meaning', 'word', 'order'] as const)
    .flatMap((kind) => {
      const count = counts.get(kind)?.length ?? 0
      return count > 0 ? [SAID[kind](count)] : []
    })
    .join(' · ')
}
