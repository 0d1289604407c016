import { sure } from '../sure.ts'
import type { Candidate } from './report-witnesses.ts'
import { speakersAgree } from './speakers-agree.ts'
import type { Statement } from './statement.ts'
import { isKnown } from './voice.ts'

/** What it adds that the words themselves follow the report in the same article, or stand before it. */
export const WORDS_FOLLOW = 0.22
const WORDS_BEFORE = 0.1
/** The same where the report names nobody who says it. */
const WORDS_BESIDE = 0.1
/** What it adds that elsewhere the words stand in one breath with those beside the report. */
const SAME_BREATH = 0.1
const NEARBY = 320
/** So many statements on either side are looked at. */
const MOST_BESIDE = 12

/** What it adds to stand near a report. */
export interface Surroundings {
  /** Key → what it adds for the statement itself. */
  readonly statements: ReadonlyMap<string, number>
  /** The most that one of its statements, or what is said in one breath with it, adds. */
  readonly candidates: ReadonlyMap<Candidate, number>
}

/**
 * Returns what tells by its place which group a report belongs to.
 *
 * ```text
 * paper A   “We never took the key. Let them show us the lock.”
 * paper B   The keepers say they did not take the key. Their chair put it so: “Let them show us the lock.”
 *                           ~~~~~~~~~~~~~~~~~~~~~~~~                           ~~~~~~~~~~~~~~~~~~~~~~~~~
 * ```
 *
 * Papers put the words they have just told right after the telling, and tell one breath in one place.
 */
export function reportSurroundings(candidates: readonly Candidate[]): (report: Statement) => Surroundings {
  const homes = new Map<string, Candidate>()
  const byArticle = new Map<number, Statement[]>()
  for (const candidate of candidates) {
    for (const member of candidate.members) {
      homes.set(member.key, candidate)
      const known = byArticle.get(member.order)
      if (known) known.push(member)
      else byArticle.set(member.order, [member])
    }
  }
  for (const members of byArticle.values())
    members.sort((one, other) => one.quotation.start - other.quotation.start)
  const breath = inOneBreath(candidates, homes)
  return (report) => {
    const near = new Map<Candidate, number>()
    const statements = new Map<string, number>()
    const raise = (candidate: Candidate, by: number) =>
      near.set(candidate, Math.max(near.get(candidate) ?? 0, by))
    for (const member of beside(report, byArticle.get(report.order) ?? [])) {
      const home = homes.get(member.key)
      const by = nearness(report, member)
      if (!home || by === 0) continue
      statements.set(member.key, by)
      raise(home, by)
      for (const other of sure(breath.get(home), 'utterance of a member')) raise(other, SAME_BREATH)
    }
    return { statements, candidates: near }
  }
}

function nearness(report: Statement, member: Statement): number {
  const gap = member.quotation.start - report.quotation.end
  const since = report.quotation.start - member.quotation.end
  if (!(gap >= 0 && gap <= NEARBY) && !(since >= 0 && since <= NEARBY)) return 0
  if (!isKnown(report.voice) || report.voice.body) return WORDS_BESIDE
  if (speakersAgree(report, member) !== 'yes') return 0
  return gap >= 0 ? WORDS_FOLLOW : WORDS_BEFORE
}

function beside(report: Statement, members: readonly Statement[]): readonly Statement[] {
  let low = 0
  let high = members.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (sure(members[middle], 'statement').quotation.start < report.quotation.start) low = middle + 1
    else high = middle
  }
  return members.slice(Math.max(0, low - MOST_BESIDE), low + MOST_BESIDE)
}

function inOneBreath(
  candidates: readonly Candidate[],
  homes: ReadonlyMap<string, Candidate>,
): ReadonlyMap<Candidate, ReadonlySet<Candidate>> {
  return new Map(
    candidates.map((candidate) => {
      const others = new Set<Candidate>()
      for (const { before, after } of candidate.members) {
        for (const key of [before, after]) {
          const home = homes.get(key ?? '')
          if (home && home !== candidate) others.add(home)
        }
      }
      return [candidate, others]
    }),
  )
}
