import type { ReportLink } from '../model/utterance.ts'
import { textOrder } from '../text/text-order.ts'
import { canBeOne, gather } from './gathering.ts'
import { isQuestion } from './is-question.ts'
import { likenessKeys } from './match-terms.ts'
import { type Report, reportSuits, type Word } from './report-suits.ts'
import { reportSurroundings, type Surroundings, WORDS_FOLLOW } from './report-surroundings.ts'
import { type Candidate, contentForms, reportCandidates } from './report-witnesses.ts'
import type { Statement } from './statement.ts'
import type { StatementGroup } from './statement-group.ts'
import { likenessForms } from './union-forms.ts'
import { isKnown } from './voice.ts'
import { type ReportWeights, weighReportWords } from './weigh-report-words.ts'

/** What a report must reach to be linked, and to be linked firmly. */
const CLEAR = 0.38
const FIRM = 0.6
/** By how much it must suit one utterance better than the next. */
const CLEARLY = 0.04
/** The same where the report's speaker is not known. */
const CLEAR_OF_ANYBODY = 0.5
const CLEARLY_OF_ANYBODY = 0.15
/** Words that make so little of a report are not looked up. */
const COMMONEST = 0.18
/** By so many words the utterances of anybody are looked up. */
const RAREST = 3

/**
 * Returns for each group the reports that tell it without quoting, in the order of `reports`.
 *
 * ```text
 * Roe said her people would not sign. “We shall never put our name to this,” she added.
 *          ~~~~~~~~~~~~~~~~~~~~~~~~~   reports   ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
 * ```
 *
 * The speaker must be the same, the occasion must not differ, and one group must suit clearly better than any other: by
 * the words one of its witnesses shares with the report, and by standing right after it, where papers put the words
 * they have just told. A word that most statements of the story hold tells next to nothing. Whose report nobody is
 * named for needs most of its words; so does a body's, "the union", whose words a person may say.
 */
export function linkReports(
  groups: readonly StatementGroup[],
  reports: readonly Statement[],
): ReadonlyMap<StatementGroup, readonly ReportLink[]> {
  if (reports.length === 0) return new Map()
  const weights = weighReportWords(groups, reports)
  const candidates = reportCandidates(groups, weights.weigh)
  const index = indexOf(candidates)
  const surroundings = reportSurroundings(candidates)
  const linked = new Map<StatementGroup, ReportLink[]>()
  for (const statement of reports) {
    if (isQuestion(statement)) continue
    const report = reportOf(statement, weights, surroundings)
    const best = clearestOf(report, index)
    if (!best) continue
    const links = linked.get(best.group) ?? []
    if (links.some(({ quotation }) => quotation === statement.quotation.id)) continue
    linked.set(best.group, [...links, { quotation: statement.quotation.id, ...best.link }])
  }
  return linked
}

function reportOf(
  statement: Statement,
  { weigh, inScene }: ReportWeights,
  surroundings: (report: Statement) => Surroundings,
): Report {
  const forms = contentForms(statement)
  const words = forms.map((form) => ({ form, like: likenessKeys(form), weight: weigh(form) }))
  const total = words.reduce((sum, { weight }) => sum + weight, 0)
  const scene = forms.reduce((sum, form) => sum + inScene(form), 0)
  return { statement, words, total, scene, near: surroundings(statement) }
}

/** What a report must reach, and by how much more than with the next utterance. */
interface Asked {
  readonly clear: number
  readonly clearly: number
  readonly known: boolean
}
const KNOWN: Asked = { clear: CLEAR, clearly: CLEARLY, known: true }
const ANYBODY: Asked = { clear: CLEAR_OF_ANYBODY, clearly: CLEARLY_OF_ANYBODY, known: false }

function clearestOf(report: Report, index: Index) {
  const { voice } = report.statement
  const own = isKnown(voice) && index.byLabel.has(voice.label)
  const best = own ? clearest(report, ofSpeaker(report, index), KNOWN, index) : undefined
  return best || (own && !voice.body) ? best : clearest(report, ofAnybody(report, index), ANYBODY, index)
}

interface Index {
  /** Label → how many utterances. */
  readonly byLabel: ReadonlyMap<string, number>
  /** A form, or a speaker's label and a form or what finds forms like it. */
  readonly byForm: ReadonlyMap<string, readonly Candidate[]>
}

function indexOf(candidates: readonly Candidate[]): Index {
  const byForm = new Map<string, Candidate[]>()
  const byLabel = new Map<string, number>()
  for (const candidate of candidates) {
    const exact = new Set(candidate.wordings.flatMap((wording) => [...wording.exact]))
    for (const form of exact) add(byForm, form, candidate)
    const like = likenessForms(exact)
    for (const label of new Set(candidate.members.map(({ voice }) => voice.label))) {
      if (label === '?') continue
      byLabel.set(label, (byLabel.get(label) ?? 0) + 1)
      for (const form of like) add(byForm, `${label} ${form}`, candidate)
    }
  }
  return { byLabel, byForm }
}

/** Returns the utterances of its speaker that hold a word of the report. */
function ofSpeaker({ statement, words }: Report, index: Index): Candidate[] {
  const keys = telling(words).flatMap(({ form, like }) => [form, ...like])
  return found(
    keys.map((key) => `${statement.voice.label} ${key}`),
    index,
  )
}

/** Returns the utterances around the report, and those that hold one of its three rarest words. */
function ofAnybody({ words, near }: Report, index: Index): Candidate[] {
  const keys = [...words]
    .filter(({ form }) => index.byForm.has(form))
    .sort((one, other) => other.weight - one.weight || textOrder(one.form, other.form))
    .slice(0, RAREST)
    .map(({ form }) => form)
  return inOrder([...found(keys, index), ...near.candidates.keys()])
}

function found(keys: readonly string[], { byForm }: Index): Candidate[] {
  return inOrder(keys.flatMap((key) => byForm.get(key) ?? []))
}

function inOrder(candidates: readonly Candidate[]): Candidate[] {
  return [...new Set(candidates)].sort((one, other) => one.number - other.number)
}

/** Returns the words without the commonest: those that make less than what a witness must hold. */
function telling(words: readonly Word[]): Word[] {
  let left = COMMONEST * words.reduce((sum, { weight }) => sum + weight, 0)
  return [...words]
    .sort((one, other) => one.weight - other.weight || textOrder(one.form, other.form))
    .filter(({ weight }) => {
      left -= weight
      return left <= 0
    })
}

function clearest(report: Report, candidates: readonly Candidate[], asked: Asked, index: Index) {
  const alone = gather([report.statement])
  let best: Candidate | undefined
  let bestScore = 0
  let second = 0
  const { voice } = report.statement
  const who = { known: asked.known, nothingElse: asked.known && index.byLabel.get(voice.label) === 1 }
  for (const candidate of candidates) {
    const score = reportSuits(report, candidate, who)
    if (score <= second || !(voice.body || canBeOne(alone, candidate))) continue
    if (score > bestScore || (score === bestScore && best && holds(best, candidate))) {
      if (best && !holds(best, candidate)) second = bestScore
      bestScore = score
      best = candidate
    } else if (!best || !holds(candidate, best)) second = score
  }
  if (!best || bestScore < asked.clear || bestScore - second < asked.clearly) return undefined
  const follows = report.near.candidates.get(best) === WORDS_FOLLOW
  return {
    group: best.group,
    link: {
      reason: follows
        ? 'tells some or all of the words that follow it'
        : 'tells some or all of it in other words',
      strength: bestScore >= FIRM ? ('firm' as const) : ('likely' as const),
    },
  }
}

/** Whether the words of the second are quoted within words of the first. */
function holds({ quotations }: Candidate, { outer }: Candidate): boolean {
  for (const quotation of outer) if (quotations.has(quotation)) return true
  return false
}

function add<Value>(index: Map<string, Value[]>, key: string, value: Value): void {
  const known = index.get(key)
  if (known) known.push(value)
  else index.set(key, [value])
}
