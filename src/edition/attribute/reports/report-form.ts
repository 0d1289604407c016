import { DAYS_AND_MONTHS } from '../../language/english/clause-words.ts'
import { BEFORE_DAY, TIME_AFTER_VERB, TIME_SPANS } from '../../language/english/report-times.ts'
import { REPORT_WORDS, type ReportWord } from '../../language/english/report-words.ts'
import { KIND, kindOfSign, kindOfWord } from './word-kind.ts'

/** What a word or a sign is for reports, wherever it stands. */
export interface ReportForm {
  /** The number of its kind (see `KIND`) where it opens a sentence and a capital tells nothing. */
  readonly openingKind: number
  /** The number of its kind elsewhere. */
  readonly innerKind: number
  /** What it is as a word that reports. */
  readonly word: ReportWord | null
  /** The same where a noun stands, if that is another: "the claim". */
  readonly noun: ReportWord | null
  /** A report may be found beside it: it reports, or a credit may begin with it. Hardly any word does. */
  readonly mayReport: boolean
  /** Part of a verb, or leaves it a verb: "point out", "say again". */
  readonly isParticle: boolean
  /** Words for a time may begin with it: "Monday", "on Tuesday". */
  readonly beginsTime: boolean
  /** "an hour later" */
  readonly isTimeSpan: boolean
}

/** "according to Roe", "in a poll". */
const CREDITS = new Set(['according', 'in'])

const PARTICLES = new Set(
  'also again once only instead not just out back down up off forward forth'.split(' '),
)

const TIMES = new Set([...DAYS_AND_MONTHS, ...BEFORE_DAY, ...TIME_AFTER_VERB.first, ...TIME_AFTER_VERB.alone])

/** Returns what a word or a sign is for reports, by its normal form. */
export function reportFormOf(
  kind: 'word' | 'stop' | 'quote',
  normal: string,
  possessive: boolean,
  capital: boolean,
): ReportForm {
  const word = (kind === 'word' && REPORT_WORDS.get(normal)) || null
  const kindWith = (capital: boolean) =>
    kind === 'word'
      ? kindOfWord(normal, possessive, capital, word)
      : kind === 'stop'
        ? kindOfSign(normal)
        : KIND.quote
  return {
    openingKind: kindWith(false),
    innerKind: kindWith(capital),
    word,
    noun: word && nounOf(word),
    mayReport: kind === 'word' && !possessive && (word !== null || CREDITS.has(normal)),
    isParticle: PARTICLES.has(normal),
    beginsTime: TIMES.has(normal),
    isTimeSpan: TIME_SPANS.has(normal),
  }
}

/** "her claim", "the plans": a verb's form that may be a noun. */
function nounOf(word: ReportWord): ReportWord | null {
  const { base, kind, form, clause, saying } = word
  return kind === 'verb' && (form === 'base' || form === 'third')
    ? { base, kind: 'noun', form, clause, saying }
    : null
}
