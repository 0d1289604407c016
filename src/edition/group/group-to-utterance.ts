import type { Occasion, ReportLink, Utterance, Witness } from '../model/utterance.ts'
import { sure } from '../sure.ts'
import { lettersOf } from '../text/letters-of.ts'
import { distinctSlug, slugOf } from '../text/slug.ts'
import { wordsOf } from '../text/words.ts'
import { reasonOf, strengthOf } from './belonging-of-run.ts'
import { namingRun } from './naming-run.ts'
import { fullness, membersToRuns, type Run, segmentsOf } from './run.ts'
import type { Statement } from './statement.ts'
import type { StatementGroup } from './statement-group.ts'
import { titleClause } from './title-clause.ts'
import { titleOf } from './title-of.ts'
import { isKnown } from './voice.ts'

const SLUG_WORDS = 8

/** Reads the words of an article: its id → the text later stages read. */
export type ReadingOf = (article: string) => string

/** Numbers by which outlets are called on pages: outlet id → "1", "2" …, in order of their first article. */
export type SiglumOf = (outlet: string) => string

/** Quotations that name the speaker of one whose article does not: its id → theirs. */
export type SupportOf = (quotation: string) => readonly string[]

/** Returns the utterances of `groups` in order of file and place, each with an id and a slug of its own. */
export function groupsToUtterances(
  groups: readonly StatementGroup[],
  reports: ReadonlyMap<StatementGroup, readonly ReportLink[]>,
  readingOf: ReadingOf,
  siglumOf: SiglumOf,
  supportOf: SupportOf,
): Utterance[] {
  const slugs = new Set<string>()
  const ids = new Set<string>()
  return groups
    .map((group) => {
      const members = [...group.members].sort(byPlace)
      return { group, members, first: sure(members[0], 'statement in a group') }
    })
    .sort((one, other) => byPlace(one.first, other.first))
    .map(({ group, members }) => ({
      ...groupToUtterance(members, group, readingOf, siglumOf, supportOf, slugs, ids),
      reported: (reports.get(group) ?? []).map(({ quotation }) => quotation),
      reportLinks: reports.get(group) ?? [],
    }))
}

function groupToUtterance(
  members: readonly Statement[],
  { belonging }: StatementGroup,
  readingOf: ReadingOf,
  siglumOf: SiglumOf,
  supportOf: SupportOf,
  slugs: Set<string>,
  ids: Set<string>,
): Omit<Utterance, 'reported' | 'reportLinks'> {
  const runs = membersToRuns(members)
  const ofOutlets = runs.filter(([first]) => !first.reference)
  const fullestRun = ofOutlets.reduce((best, run) => (fullness(run) > fullness(best) ? run : best))
  const timesOf = new Map<string, number>()
  const witnesses = runs.map((run): Witness & { readonly run: Run } => {
    const [first] = run
    const times = (timesOf.get(first.outlet) ?? 0) + 1
    timesOf.set(first.outlet, times)
    const segments = segmentsOf(run)
    return {
      start: Math.min(...segments.map((segment) => segment.start)),
      end: Math.max(...segments.map((segment) => segment.end)),
      siglum: siglumOf(first.outlet) + letter(times),
      class: first.reference ? 'reference' : 'outlet',
      quotation: first.quotation.id,
      article: first.quotation.article,
      segments,
      reason: reasonOf(run, fullestRun, belonging),
      strength: strengthOf(run, fullestRun, belonging),
      supportedBy: supportOf(first.quotation.id),
      run,
    }
  })
  const witnessOf = (run: Run) =>
    sure(
      witnesses.find((witness) => witness.run === run),
      'witness of this wording',
    )
  const fullest = witnessOf(fullestRun)
  const named = witnessOf(namingRun(ofOutlets))
  const reading = readingOf(fullest.article)
  const firstWords = wordsOf(reading, fullest.start, fullest.end).slice(0, SLUG_WORDS)
  const first = sure(witnesses[0], 'witness')
  const others = witnesses
    .filter((witness) => witness !== named && witness.class === 'outlet')
    .map(({ article, start, end }) => readingOf(article).slice(start, end))
  return {
    id: distinctSlug(`u-${first.article}:${first.start}`, ids),
    slug: distinctSlug(slugOf(firstWords.map((word) => word.text).join(' '), 'words'), slugs),
    speaker: speakerOf(members, fullestRun),
    occasion: occasionOf(members),
    title: titleOf(
      readingOf(named.article),
      titleClause(readingOf(named.article), sure(named.segments[0], 'segment'), others),
    ),
    named: named.siglum,
    witnesses: witnesses.map(({ run: _, ...witness }) => witness),
  }
}

/** The speaker that is known; where several are (two unnamed ones), that of the fullest wording. */
function speakerOf(members: readonly Statement[], fullest: Run): string | null {
  const named =
    members.find(({ voice }) => isKnown(voice) && voice.sure) ?? members.find(({ voice }) => isKnown(voice))
  return (
    named?.voice.id ?? fullest[0].voice.id ?? members.find(({ voice }) => voice.id !== null)?.voice.id ?? null
  )
}

/** The story's own occasion where the words name one, else the words that stand first. */
function occasionOf(members: readonly Statement[]): Occasion | null {
  const shown = members.map((statement) => statement.occasion.shown).filter((occasion) => occasion !== null)
  return shown.find((occasion) => occasion.id !== null) ?? shown[0] ?? null
}

/** '' for the first, then b, c … z, aa, ab … */
function letter(times: number): string {
  return times === 1 ? '' : lettersOf(times - 1)
}

/** Outlets before transcripts; no two statements of one file begin at one place. */
function byPlace(one: Statement, other: Statement): number {
  return (
    Number(one.reference) - Number(other.reference) ||
    one.order - other.order ||
    one.span.start - other.span.start
  )
}
