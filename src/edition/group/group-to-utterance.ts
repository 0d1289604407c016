import type { Span } from '../model/span.ts'
import type { Occasion, ReportLink, Strength, Utterance, Witness } from '../model/utterance.ts'
import { distinctSlug, slugOf } from '../text/slug.ts'
import { wordsOf } from '../text/words.ts'
import { namingRun } from './naming-run.ts'
import type { Statement } from './statement.ts'
import type { StatementGroup } from './statement-group.ts'
import { titleClause } from './title-clause.ts'
import { titleOf } from './title-of.ts'
import { isKnown } from './voice.ts'

const SLUG_WORDS = 8
/** So many content words, and so great a share of all that stands in the fullest wording, leave hardly a doubt. */
const FIRM_CONTENT = 3
const FIRM_SHARE = 0.7

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
    .map((group) => ({ group, members: [...group.members].sort(byPlace) }))
    .sort((one, other) => byPlace(one.members[0], other.members[0]))
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
  const runs = consecutive(members)
  const ofOutlets = runs.filter((run) => !run[0]?.reference)
  const fullestRun = ofOutlets.reduce((best, run) => (fullness(run) > fullness(best) ? run : best))
  const wording = formsOf(fullestRun)
  const timesOf = new Map<string, number>()
  const witnesses = runs.map((run): Witness & { readonly run: readonly Statement[] } => {
    const first = run[0] as Statement
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
      reason: reasonOf(run, fullestRun, wording, belonging),
      strength: strengthOf(run, fullestRun, belonging),
      supportedBy: supportOf(first.quotation.id),
      run,
    }
  })
  const fullest = witnesses.find((witness) => witness.run === fullestRun)
  const naming = namingRun(ofOutlets)
  const named = witnesses.find((witness) => witness.run === naming)
  if (!fullest || !named) throw new Error('Our own bug: a group without statements')
  const reading = readingOf(fullest.article)
  const firstWords = wordsOf(reading, fullest.start, fullest.end).slice(0, SLUG_WORDS)
  const first = witnesses[0] ?? fullest
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
      titleClause(readingOf(named.article), named.segments[0] ?? named, others),
    ),
    named: named.siglum,
    witnesses: witnesses.map(({ run: _, ...witness }) => witness),
  }
}

/** Statements that follow each other in one quotation, together: one run is one witness. */
function consecutive(members: readonly Statement[]): Statement[][] {
  const runs: Statement[][] = []
  const runEndingAt = new Map<string, Statement[]>()
  for (const statement of members) {
    const going = statement.before === null ? undefined : runEndingAt.get(statement.before)
    if (going && going[0]?.quotation.id === statement.quotation.id) {
      going.push(statement)
      runEndingAt.set(statement.key, going)
    } else {
      const run = [statement]
      runs.push(run)
      runEndingAt.set(statement.key, run)
    }
  }
  return runs
}

/** One span a paragraph: statements of one segment run together, from the first word to the last. */
function segmentsOf(run: readonly Statement[]): Span[] {
  const paragraphs = run[0]?.quotation.segments ?? []
  const spans: { start: number; end: number; paragraph: number }[] = []
  for (const span of run.flatMap((statement) => statement.spans)) {
    const paragraph = paragraphs.findIndex(
      (segment) => span.start >= segment.start && span.end <= segment.end,
    )
    const last = spans.at(-1)
    if (last && last.paragraph === paragraph) last.end = span.end
    else spans.push({ start: span.start, end: span.end, paragraph })
  }
  return spans.map(({ start, end }) => ({ start, end }))
}

function fullness(run: readonly Statement[]): number {
  const words = run.reduce((sum, statement) => sum + statement.terms.length, 0)
  return run[0]?.quotation.kind === 'partial' ? words - 0.5 : words
}

function formsOf(run: readonly Statement[]): string {
  return run.flatMap((statement) => statement.terms.map((term) => term.form)).join(' ')
}

function reasonOf(
  run: readonly Statement[],
  fullest: readonly Statement[],
  wording: string,
  belonging: StatementGroup['belonging'],
): string {
  const why = new Set(run.map((statement) => belonging.get(statement.key)))
  if (why.has('editor')) return 'placed by the editor'
  if (run === fullest) return 'the fullest wording'
  const forms = formsOf(run)
  if (forms === wording) return 'same words'
  if (why.has('host')) return 'the sentences around the words tell the same'
  if (why.has('union')) return 'words of several wordings'
  if (why.has('passage')) return 'heads the same words in its own article'
  if (` ${wording} `.includes(` ${forms} `)) return 'part of the same words'
  return why.has('statement') ? 'like words' : 'fragment of one statement'
}

/** Firm: the editor's, the fullest, or most words stand in the fullest; a few words by themselves are likely. */
function strengthOf(
  run: readonly Statement[],
  fullest: readonly Statement[],
  belonging: StatementGroup['belonging'],
): Strength {
  const why = run.map((statement) => belonging.get(statement.key))
  if (run === fullest || why.includes('editor')) return 'firm'
  const terms = run.flatMap((statement) => statement.terms)
  if (terms.filter(({ content }) => content).length < FIRM_CONTENT) return 'likely'
  const held = new Set(fullest.flatMap((statement) => statement.terms.map(({ form }) => form)))
  const there = terms.filter(({ form }) => held.has(form)).length
  return there >= FIRM_SHARE * terms.length ? 'firm' : 'likely'
}

/** The speaker that is known; where several are (two unnamed ones), that of the fullest wording. */
function speakerOf(members: readonly Statement[], fullest: readonly Statement[]): string | null {
  const named =
    members.find(({ voice }) => isKnown(voice) && voice.sure) ?? members.find(({ voice }) => isKnown(voice))
  return (
    named?.voice.id ??
    fullest[0]?.voice.id ??
    members.find(({ voice }) => voice.id !== null)?.voice.id ??
    null
  )
}

/** The story's own occasion where the words name one, else the words that stand first. */
function occasionOf(members: readonly Statement[]): Occasion | null {
  const shown = members.map((statement) => statement.occasion.shown).filter((occasion) => occasion !== null)
  return shown.find((occasion) => occasion.id !== null) ?? shown[0] ?? null
}

/** '' for the first, then b, c … z, ab, ac …: letters enough for any number. */
function letter(times: number): string {
  if (times === 1) return ''
  let rest = times - 1
  let letters = ''
  for (; rest >= 0; rest = Math.floor(rest / 26) - 1)
    letters = String.fromCharCode(97 + (rest % 26)) + letters
  return letters
}

function byPlace(one: Statement | undefined, other: Statement | undefined): number {
  if (!one || !other) return 0
  return (
    Number(one.reference) - Number(other.reference) ||
    one.order - other.order ||
    (one.spans[0]?.start ?? 0) - (other.spans[0]?.start ?? 0) ||
    (one.key < other.key ? -1 : one.key > other.key ? 1 : 0)
  )
}
