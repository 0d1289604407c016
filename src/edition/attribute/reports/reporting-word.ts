import { LISTENED } from '../../language/english/report-listeners.ts'
import type { ReportWord } from '../../language/english/report-words.ts'
import { numberOf, wordNumberOf } from './trait.ts'

/** A word that may report, with what every place where it stands would ask about it. */
export interface ReportingWord extends ReportWord {
  /** A listener may stand between it and what is said. */
  readonly hasListener: boolean
  /** Numbers of its base, of what it is in its sentence, and of its sort: see `traitsOf`. */
  readonly number: number
  readonly role: number
  readonly sort: number
}

/** By whether a clause follows a word most, and whether it is a verb of saying. */
const SORTS = ['thing', 'said-thing', 'clause', 'said-clause'].map(numberOf)

/** Returns a word that reports with all that is asked about it. */
export function reportingWord({ base, kind, form, clause, saying }: ReportWord): ReportingWord {
  return {
    base,
    kind,
    form,
    clause,
    saying,
    hasListener: LISTENED.has(base),
    number: wordNumberOf(base),
    role: numberOf(kind === 'verb' ? form : kind),
    sort: SORTS[2 * Number(clause) + Number(saying)] as number,
  }
}
