import { type Surroundings, WORDS_FOLLOW } from './report-surroundings.ts'
import type { Candidate, Wording } from './report-witnesses.ts'
import type { Statement } from './statement.ts'
import { sharesRole } from './voice.ts'

/** Share of its own words, by weight, that one witness must hold, wherever it stands. */
const OWN_WORDS = 0.18
/** A word like it counts so much, and one that only stands around the witness so much of that. */
const LIKE = 0.75
const AROUND = 0.3
/** What the place adds to a witness that stands elsewhere, of what it adds to those standing here. */
const ELSEWHERE = 0.3
/** A word of this weight may be the only one in common, where the words follow or the speaker says nothing else. */
const RARE = 0.66
const NOTHING_ELSE = 0.12
/** What it adds that the report tells all of a witness. */
const ALL_TOLD = 0.08
/** How many words of anybody must be the very same, and how many of an unnamed speaker in the same role. */
const EXACT_OF_ANYBODY = 3
const EXACT_OF_ROLE = 2
const SAME_ROLE = 0.1

/** A content word of a report. */
export interface Word {
  readonly form: string
  readonly like: readonly string[]
  readonly weight: number
}

/** A report with its content words and what stands around it. */
export interface Report {
  readonly statement: Statement
  readonly words: readonly Word[]
  /** Weight of its words, and their weight where the words of the scene tell next to nothing. */
  readonly total: number
  readonly scene: number
  readonly near: Surroundings
}

/** Whose utterance is looked for. */
export interface Wanted {
  /** The report's speaker is known, and the utterance is theirs. */
  readonly known: boolean
  /** The speaker has this utterance only. */
  readonly nothingElse: boolean
}

/**
 * Returns how well a report suits a group, 0 where it does not: by the share of its words that one witness holds, and
 * by its place.
 *
 * ```text
 * paper A   “Let whoever doubts it show us one photograph.”
 * paper B   “We never took the key.” Whoever doubted it should produce a photograph.      nobody said who says so,
 *                                    ~~~~~~~~~~    ~~~~~~    ~~~~~~~~~~~~~~~~~~~~         yet every word is there
 * ```
 */
export function reportSuits(report: Report, candidate: Candidate, { known, nothingElse }: Wanted): number {
  const { statement, words, near } = report
  if (words.length < 2) return 0
  const { voice } = statement
  const beside = near.candidates.get(candidate) ?? 0
  const role = !known && candidate.members.some((member) => sharesRole(member.voice, voice))
  const open = !known && beside > 0 && (voice.id === null || voice.body)
  let best = 0
  for (const wording of candidate.wordings) {
    const here = Math.max(0, ...wording.keys.map((key) => near.statements.get(key) ?? 0))
    const total = here > 0 ? report.scene : report.total
    const { same, there, count, around, rarest } = shared(words, wording, candidate.around)
    const alone = (nothingElse || beside === WORDS_FOLLOW) && rarest >= RARE
    if (there < OWN_WORDS * total || count < (alone ? 1 : 2)) continue
    if (!known && !(open && count === words.length)) {
      if (voice.body || same < (role ? EXACT_OF_ROLE : EXACT_OF_ANYBODY)) continue
    }
    const told = ALL_TOLD * Math.min(1, there / Math.max(wording.told, 1))
    best = Math.max(best, (there + around) / total + told + Math.max(here, beside * ELSEWHERE))
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
    const isThere = exact.has(form)
    const key = isThere ? form : keys.find((key) => like.has(key) && !used.has(key))
    if (key === undefined) {
      if (breath.has(form) || keys.some((key) => breath.has(key))) around += AROUND * LIKE * weight
      continue
    }
    used.add(key)
    there += isThere ? weight : LIKE * weight
    if (isThere) same++
    count++
    // Two words that only begin alike are too little to go by.
    if (isThere || key.startsWith('~')) rarest = Math.max(rarest, weight)
  }
  return { same, there, count, around, rarest }
}
