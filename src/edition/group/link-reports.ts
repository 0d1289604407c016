import type { ReportLink } from '../model/utterance.ts'
import { canBeOne, type Gathering, gather } from './gathering.ts'
import { likenessKeys } from './match-terms.ts'
import { speakersAgree } from './speakers-agree.ts'
import type { Statement } from './statement.ts'
import type { StatementGroup } from './statement-group.ts'
import { likenessForms } from './union-forms.ts'
import { isKnown } from './voice.ts'

/** What a report must reach to be linked, and to be linked firmly. */
const CLEAR = 0.34
const FIRM = 0.6
/** The same where the report's speaker is not known. */
const CLEAR_OF_ANYBODY = 0.5
const CLEARLY_OF_ANYBODY = 0.15
const EXACT_OF_ANYBODY = 3
/** Share of its own words, by weight, that one witness must hold, wherever it stands. */
const OWN_WORDS = 0.2
/** By how much it must suit one utterance better than the next. */
const CLEARLY = 0.04
/** What it adds that the words themselves follow the report in the same article, or stand before it. */
const WORDS_FOLLOW = 0.22
const WORDS_BEFORE = 0.1
const NEARBY = 320
/** A word like it counts so much. */
const LIKE = 0.75
const LEAST_WEIGHT = 0.12
/** What it adds that the report tells all of a witness. */
const ALL_TOLD = 0.08

interface Candidate extends Gathering {
  readonly number: number
  readonly group: StatementGroup
  readonly forms: readonly Forms[]
}

/** Forms of the content words of one witness, and what finds words like them. */
interface Forms {
  readonly statement: Statement
  readonly exact: ReadonlySet<string>
  readonly like: ReadonlySet<string>
  /** Weight of all of them. */
  readonly told: number
}

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
 * named for needs most of its words.
 */
export function linkReports(
  groups: readonly StatementGroup[],
  reports: readonly Statement[],
): ReadonlyMap<StatementGroup, readonly ReportLink[]> {
  if (reports.length === 0) return new Map()
  const weigh = weightsIn(groups)
  const candidates = groups.map((group, number) => candidateOf(group, number, weigh))
  const index = indexOf(candidates)
  const linked = new Map<StatementGroup, ReportLink[]>()
  for (const report of reports) {
    const words = wordsOf(report, weigh)
    const own = isKnown(report.voice) && index.labels.has(report.voice.label)
    const found = candidatesFor(words, own ? report.voice.label : null, index)
    const best = clearest({ statement: report, words }, found, own ? KNOWN : ANYBODY)
    if (!best) continue
    const links = linked.get(best.group) ?? []
    if (links.some(({ quotation }) => quotation === report.quotation.id)) continue
    linked.set(best.group, [...links, { quotation: report.quotation.id, ...best.link }])
  }
  return linked
}

/** What a report must reach, and by how much more than with the next utterance. */
interface Asked {
  readonly clear: number
  readonly clearly: number
  /** How many words must be the very same. */
  readonly exactly: number
}
const KNOWN: Asked = { clear: CLEAR, clearly: CLEARLY, exactly: 0 }
const ANYBODY: Asked = { clear: CLEAR_OF_ANYBODY, clearly: CLEARLY_OF_ANYBODY, exactly: EXACT_OF_ANYBODY }

function candidateOf(group: StatementGroup, number: number, weigh: (form: string) => number): Candidate {
  const wordings = new Map<string, Forms>()
  for (const statement of group.members) {
    const exact = new Set(statement.terms.filter(({ content }) => content).map(({ form }) => form))
    const key = `${statement.order} ${statement.quotation.id} ${[...exact].join(' ')}`
    if (wordings.has(key)) continue
    const told = [...exact].reduce((sum, form) => sum + weigh(form), 0)
    wordings.set(key, { statement, exact, like: likenessForms(exact), told })
  }
  return { ...gather(group.members), number, group, forms: [...wordings.values()] }
}

/** Returns the weight of a form: 1 where one statement of the story holds it, next to nothing where all do. */
function weightsIn(groups: readonly StatementGroup[]): (form: string) => number {
  const times = new Map<string, number>()
  for (const { members } of groups) {
    const forms = members.flatMap(({ terms }) =>
      terms.filter(({ content }) => content).map(({ form }) => form),
    )
    for (const form of new Set(forms)) times.set(form, (times.get(form) ?? 0) + 1)
  }
  const all = Math.log(1 + groups.length)
  return (form) => Math.max(LEAST_WEIGHT, 1 - Math.log(times.get(form) ?? 1) / Math.max(all, 1))
}

interface Index {
  readonly labels: ReadonlySet<string>
  /** A form, or a speaker's label and a form or what finds forms like it. */
  readonly byForm: ReadonlyMap<string, readonly Candidate[]>
}

function indexOf(candidates: readonly Candidate[]): Index {
  const byForm = new Map<string, Candidate[]>()
  const labels = new Set<string>()
  for (const candidate of candidates) {
    const exact = new Set(candidate.forms.flatMap((forms) => [...forms.exact]))
    for (const form of exact) add(byForm, form, candidate)
    const like = likenessForms(exact)
    for (const label of new Set(candidate.members.map(({ voice }) => voice.label))) {
      if (label === '?') continue
      labels.add(label)
      for (const form of like) add(byForm, `${label} ${form}`, candidate)
    }
  }
  return { labels, byForm }
}

/** A content word of a report. */
interface Word {
  readonly form: string
  readonly like: readonly string[]
  readonly weight: number
}

function wordsOf({ terms }: Statement, weigh: (form: string) => number): Word[] {
  return terms
    .filter(({ content }) => content)
    .map(({ form }) => ({ form, like: likenessKeys(form), weight: weigh(form) }))
}

/** Returns the utterances of a speaker that hold a word of the report or, of anybody, one of its three rarest. */
function candidatesFor(words: readonly Word[], label: string | null, { byForm }: Index): Candidate[] {
  const keys =
    label === null
      ? [...words]
          .filter(({ form }) => byForm.has(form))
          .sort((one, other) => other.weight - one.weight || (one.form < other.form ? -1 : 1))
          .slice(0, words.length < EXACT_OF_ANYBODY ? 0 : 3)
          .map(({ form }) => form)
      : telling(words)
          .flatMap(({ form, like }) => [form, ...like])
          .map((key) => `${label} ${key}`)
  return [...new Set(keys.flatMap((key) => byForm.get(key) ?? []))].sort(
    (one, other) => one.number - other.number,
  )
}

/** Returns the words without the commonest: those that make less than what a witness must hold. */
function telling(words: readonly Word[]): Word[] {
  const total = words.reduce((sum, { weight }) => sum + weight, 0)
  let left = OWN_WORDS * total
  return [...words]
    .sort((one, other) => one.weight - other.weight || (one.form < other.form ? -1 : 1))
    .filter(({ weight }) => {
      left -= weight
      return left <= 0
    })
}

/** A report with its content words. */
interface Report {
  readonly statement: Statement
  readonly words: readonly Word[]
}

function clearest(report: Report, candidates: readonly Candidate[], asked: Asked) {
  const alone = gather([report.statement])
  let best: Candidate | undefined
  let bestScore = 0
  let second = 0
  for (const candidate of candidates) {
    const score = suits(report, candidate, asked)
    if (score <= second || (asked === KNOWN && !canBeOne(alone, candidate))) continue
    if (score > bestScore || (score === bestScore && best && holds(best, candidate))) {
      if (best && !holds(best, candidate)) second = bestScore
      bestScore = score
      best = candidate
    } else if (!best || !holds(candidate, best)) second = score
  }
  if (!best || bestScore < asked.clear || bestScore - second < asked.clearly) return undefined
  const follows = best.members.some((member) => nearness(report.statement, member) === WORDS_FOLLOW)
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

function suits({ statement: report, words }: Report, { forms }: Candidate, { exactly }: Asked): number {
  if (words.length < 2) return 0
  const total = words.reduce((sum, { weight }) => sum + weight, 0)
  let best = 0
  for (const { statement, exact, like, told } of forms) {
    let there = 0
    let count = 0
    let same = 0
    for (const word of words) {
      if (exact.has(word.form)) {
        there += word.weight
        same++
      } else if (like.has(word.form) || word.like.some((key) => like.has(key))) there += LIKE * word.weight
      else continue
      count++
    }
    const near = nearness(report, statement)
    if (same < exactly || there < OWN_WORDS * total || (count < 2 && (count === 0 || near < WORDS_FOLLOW)))
      continue
    best = Math.max(best, there / total + near + ALL_TOLD * Math.min(1, there / Math.max(told, 1)))
  }
  return best
}

function nearness(report: Statement, member: Statement): number {
  if (member.order !== report.order || speakersAgree(report, member) !== 'yes') return 0
  const gap = member.quotation.start - report.quotation.end
  if (gap >= 0 && gap <= NEARBY) return WORDS_FOLLOW
  const since = report.quotation.start - member.quotation.end
  return since >= 0 && since <= NEARBY ? WORDS_BEFORE : 0
}

function add<Value>(index: Map<string, Value[]>, key: string, value: Value): void {
  const known = index.get(key)
  if (known) known.push(value)
  else index.set(key, [value])
}
