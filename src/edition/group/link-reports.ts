import { canBeOne, type Gathering, gather } from './gathering.ts'
import { speakersAgree } from './speakers-agree.ts'
import type { Statement } from './statement.ts'
import type { StatementGroup } from './statement-group.ts'
import { hasLike, likenessForms } from './union-forms.ts'
import { type TermWeights, weighTerms } from './weigh-terms.ts'

/** What a report must reach to be linked. */
const CLEAR = 0.33
/** What its own words must reach, wherever it stands. */
const OWN_WORDS = 0.2
/** By how much it must suit one utterance better than the next. */
const CLEARLY = 0.04
/** What it adds that the words themselves follow the report in the same article, or stand before it. */
const WORDS_FOLLOW = 0.25
const WORDS_BEFORE = 0.1
const NEARBY = 320

interface Candidate extends Gathering {
  readonly group: StatementGroup
  readonly forms: ReadonlySet<string>
}

/**
 * Returns for each group the ids of the indirect quotations that report it, in the order of `reports`.
 *
 * ```text
 * Roe said her people would not sign. “We shall never put our name to this,” she added.
 *          ~~~~~~~~~~~~~~~~~~~~~~~~~   reports   ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
 * ```
 *
 * The speaker must be known and the same, the occasion must not differ, and one group must suit clearly better than
 * any other: by the words it shares with the report, and by standing right after it, where papers put the words
 * they have just told.
 */
export function linkReports(
  groups: readonly StatementGroup[],
  reports: readonly Statement[],
): ReadonlyMap<StatementGroup, readonly string[]> {
  if (reports.length === 0) return new Map()
  const weigh = weighTerms([
    ...groups.flatMap(({ members }) => members.map((member) => member.terms)),
    ...reports.map((report) => report.terms),
  ])
  const bySpeaker = candidatesBySpeaker(groups)
  const linked = new Map<StatementGroup, string[]>()
  for (const report of reports) {
    const group = clearest(report, bySpeaker.get(report.voice.label) ?? [], weigh)
    if (!group) continue
    const known = linked.get(group) ?? []
    if (!known.includes(report.quotation.id)) linked.set(group, [...known, report.quotation.id])
  }
  return linked
}

function candidatesBySpeaker(groups: readonly StatementGroup[]): ReadonlyMap<string, Candidate[]> {
  const bySpeaker = new Map<string, Candidate[]>()
  for (const group of groups) {
    const forms = new Set(
      group.members.flatMap(({ terms }) => terms.filter(({ content }) => content).map(({ form }) => form)),
    )
    const candidate = { ...gather(group.members), group, forms: likenessForms(forms) }
    for (const speaker of new Set(group.members.map(({ voice }) => voice.label))) {
      if (speaker === '?') continue
      const known = bySpeaker.get(speaker)
      if (known) known.push(candidate)
      else bySpeaker.set(speaker, [candidate])
    }
  }
  return bySpeaker
}

function clearest(
  report: Statement,
  candidates: readonly Candidate[],
  weigh: TermWeights,
): StatementGroup | undefined {
  const alone = gather([report])
  let best: Candidate | undefined
  let bestScore = 0
  let second = 0
  for (const candidate of candidates) {
    const score = suits(report, candidate, weigh)
    if (score <= second || !canBeOne(alone, candidate)) continue
    if (score > bestScore) {
      second = bestScore
      bestScore = score
      best = candidate
    } else second = score
  }
  return bestScore >= CLEAR && bestScore - second >= CLEARLY ? best?.group : undefined
}

function suits(report: Statement, { members, forms }: Candidate, weigh: TermWeights): number {
  let total = 0
  let there = 0
  for (const term of report.terms) {
    if (!term.content) continue
    total += weigh(term)
    if (hasLike(forms, term.form)) there += weigh(term)
  }
  if (there < OWN_WORDS * total || there === 0) return 0
  return there / total + Math.max(...members.map((member) => nearness(report, member)))
}

function nearness(report: Statement, member: Statement): number {
  if (member.order !== report.order || speakersAgree(report, member) !== 'yes') return 0
  const gap = member.quotation.start - report.quotation.end
  if (gap >= 0 && gap <= NEARBY) return WORDS_FOLLOW
  const since = report.quotation.start - member.quotation.end
  return since >= 0 && since <= NEARBY ? WORDS_BEFORE : 0
}
