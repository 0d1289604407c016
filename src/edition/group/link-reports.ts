import type { ReportLink } from '../model/utterance.ts'
import { canBeOne, gather } from './gathering.ts'
import { isQuestion } from './is-question.ts'
import { likenessKeys } from './match-terms.ts'
import { reportSurroundings, type Surroundings, WORDS_FOLLOW } from './report-surroundings.ts'
import { type Candidate, contentForms, reportCandidates, type Wording } from './report-witnesses.ts'
import type { Statement } from './statement.ts'
import type { StatementGroup } from './statement-group.ts'
import { likenessForms } from './union-forms.ts'
import { isKnown, sharesRole } from './voice.ts'
import { weighReportWords } from './weigh-report-words.ts'

/** What a report must reach to be linked, and to be linked firmly. */
const CLEAR = 0.38
const FIRM = 0.6
/** By how much it must suit one utterance better than the next. */
const CLEARLY = 0.04
/** The same where the report's speaker is not known, and how many words must be the very same. */
const CLEAR_OF_ANYBODY = 0.5
const CLEARLY_OF_ANYBODY = 0.15
const EXACT_OF_ANYBODY = 3
/** How many where an unnamed speaker has the same role: "a port official", "an official of the port". */
const EXACT_OF_ROLE = 2
const SAME_ROLE = 0.1
/** Share of its own words, by weight, that one witness must hold, wherever it stands. */
const OWN_WORDS = 0.18
/** What the place adds to a witness that stands elsewhere, of what it adds to those standing here. */
const ELSEWHERE = 0.3
/** A word like it counts so much, and one that only stands around the witness so much of that. */
const LIKE = 0.75
const AROUND = 0.3
/** A word of this weight may be the only one in common, where the words follow or the speaker says nothing else. */
const RARE = 0.66
const NOTHING_ELSE = 0.12
/** What it adds that the report tells all of a witness. */
const ALL_TOLD = 0.08

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
  const weigh = weighReportWords(groups, reports)
  const candidates = reportCandidates(groups, weigh)
  const index = indexOf(candidates)
  const surroundings = reportSurroundings(candidates)
  const linked = new Map<StatementGroup, ReportLink[]>()
  for (const statement of reports) {
    if (isQuestion(statement)) continue
    const report = reportOf(statement, weigh, surroundings)
    const best = clearestOf(report, index)
    if (!best) continue
    const links = linked.get(best.group) ?? []
    if (links.some(({ quotation }) => quotation === statement.quotation.id)) continue
    linked.set(best.group, [...links, { quotation: statement.quotation.id, ...best.link }])
  }
  return linked
}

/** A content word of a report. */
interface Word {
  readonly form: string
  readonly like: readonly string[]
  readonly weight: number
}

/** A report with its content words and what stands around it. */
interface Report {
  readonly statement: Statement
  readonly words: readonly Word[]
  readonly total: number
  readonly near: Surroundings
}

function reportOf(
  statement: Statement,
  weigh: (form: string) => number,
  surroundings: (report: Statement) => Surroundings,
): Report {
  const words = contentForms(statement).map((form) => ({
    form,
    like: likenessKeys(form),
    weight: weigh(form),
  }))
  const total = words.reduce((sum, { weight }) => sum + weight, 0)
  return { statement, words, total, near: surroundings(statement) }
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
    .sort((one, other) => other.weight - one.weight || (one.form < other.form ? -1 : 1))
    .slice(0, words.length < EXACT_OF_ROLE ? 0 : 3)
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
  let left = OWN_WORDS * words.reduce((sum, { weight }) => sum + weight, 0)
  return [...words]
    .sort((one, other) => one.weight - other.weight || (one.form < other.form ? -1 : 1))
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
  for (const candidate of candidates) {
    const score = suits(report, candidate, asked, index)
    if (score <= second || (asked.known && !canBeOne(alone, candidate))) continue
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
      reason: follows ? 'tells the words that follow it' : 'tells the same in other words',
      strength: bestScore >= FIRM ? ('firm' as const) : ('likely' as const),
    },
  }
}

/** Whether the words of the second are quoted within words of the first. */
function holds({ quotations }: Candidate, { outer }: Candidate): boolean {
  for (const quotation of outer) if (quotations.has(quotation)) return true
  return false
}

/** Returns how well a report suits a candidate, 0 where it does not. */
function suits(report: Report, candidate: Candidate, asked: Asked, { byLabel }: Index): number {
  const { statement, words, total, near } = report
  if (words.length < 2) return 0
  const beside = near.candidates.get(candidate) ?? 0
  const role = !asked.known && candidate.members.some(({ voice }) => sharesRole(voice, statement.voice))
  const exactly =
    asked.known || (beside > 0 && (statement.voice.id === null || statement.voice.body))
      ? 0
      : role
        ? EXACT_OF_ROLE
        : EXACT_OF_ANYBODY
  const nothingElse = asked.known && byLabel.get(statement.voice.label) === 1
  let best = 0
  for (const wording of candidate.wordings) {
    const { same, there, count, around, rarest } = shared(words, wording, candidate.around)
    const one = (nothingElse || beside === WORDS_FOLLOW) && rarest >= RARE
    if (same < exactly || there < OWN_WORDS * total || count < (one ? 1 : 2)) continue
    const told = ALL_TOLD * Math.min(1, there / Math.max(wording.told, 1))
    const here = Math.max(beside * ELSEWHERE, ...wording.keys.map((key) => near.statements.get(key) ?? 0))
    best = Math.max(best, (there + around) / total + told + here)
  }
  return best === 0 ? 0 : best + (role ? SAME_ROLE : 0) + (nothingElse ? NOTHING_ELSE : 0)
}

/** Returns what of the words one witness holds, by weight and in number; each word of its own answers one of them. */
function shared(words: readonly Word[], { exact, like }: Wording, breath: ReadonlySet<string>) {
  const used = new Set<string>()
  let there = 0
  let around = 0
  let count = 0
  let same = 0
  let rarest = 0
  for (const { form, like: keys, weight } of words) {
    if (exact.has(form)) {
      there += weight
      same++
    } else {
      const key = [form, ...keys].find((key) => like.has(key) && !used.has(key))
      if (key === undefined) {
        if ([form, ...keys].some((key) => breath.has(key))) around += AROUND * LIKE * weight
        continue
      }
      used.add(key)
      there += LIKE * weight
    }
    count++
    rarest = Math.max(rarest, weight)
  }
  return { same, there, count, around, rarest }
}

function add<Value>(index: Map<string, Value[]>, key: string, value: Value): void {
  const known = index.get(key)
  if (known) known.push(value)
  else index.set(key, [value])
}
