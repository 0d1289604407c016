import { DAYS_AND_MONTHS } from '../../language/english/clause-words.ts'
import { BEFORE_DAY, TIME_AFTER_VERB, TIME_SPANS } from '../../language/english/report-times.ts'
import { REPORT_WORDS, type ReportWord } from '../../language/english/report-words.ts'
import { marksOfWords } from '../../text/marks-of-words.ts'
import { type ReportingWord, reportingWord } from './reporting-word.ts'
import { PART } from './trait.ts'
import { KIND, kindByForm, kindOfSign, kindOfWord, wordsOfKinds } from './word-kind.ts'

/** What a word or a sign is for reports, wherever it stands. */
export interface ReportForm {
  /** The number of its kind (see `KIND`) where it opens a sentence and a capital tells nothing. */
  readonly openingKind: number
  /** The number of its kind elsewhere. */
  readonly innerKind: number
  /** What it is as a word that reports. */
  readonly word: ReportingWord | null
  /** The same where a noun stands, if that is another: "the claim". */
  readonly noun: ReportingWord | null
  /** A report may be found beside it: it reports, or a credit may begin with it. Hardly any word does. */
  readonly mayReport: boolean
  /** "according to", "in a poll" */
  readonly beginsCredit: boolean
  /** Part of a verb, or leaves it a verb: "point out", "say again". */
  readonly isParticle: boolean
  /** Words for a time may begin with it: "Monday", "on Tuesday". */
  readonly beginsTime: boolean
  /** "an hour later" */
  readonly isTimeSpan: boolean
  /** Stands between helping words and a verb: "has already said". */
  readonly isAdverb: boolean
}

/** What a small word may do beside a report: begin a credit, belong to the verb, begin words for a time, measure one. */
const CREDITS = 1
const PARTICLE = 2
const BEGINS_TIME = 4
const TIME_SPAN = 8
const ADVERB = 16

/** What each small word may do, all in one table, for most words stand in none. */
const SMALL_WORDS = marksOfWords([
  [['according', 'in'], CREDITS],
  ['also again once only instead not just out back down up off forward forth'.split(' '), PARTICLE],
  [[...DAYS_AND_MONTHS, ...BEFORE_DAY, ...TIME_AFTER_VERB.first, ...TIME_AFTER_VERB.alone], BEGINS_TIME],
  [TIME_SPANS, TIME_SPAN],
  [
    'also then again later ever even just still already now often once yet since long first soon too instead'.split(
      ' ',
    ),
    ADVERB,
  ],
])

/** Returns what a word is for reports, by its normal form. */
export function reportFormOfWord(normal: string, possessive: boolean, capital: boolean): ReportForm {
  const word = REPORT_WORDS.get(normal) ?? null
  const openingKind = kindOfWord(normal, possessive, false, word)
  const innerKind = capital ? kindOfWord(normal, possessive, true, word) : openingKind
  const small = SMALL_WORDS.get(normal) ?? 0
  return word || small > 0
    ? formOf(openingKind, innerKind, word, possessive, small)
    : plainForm(openingKind, innerKind)
}

/** Returns all words of which a table tells something for reports. */
export function* wordsOfReports(): Iterable<string> {
  yield* REPORT_WORDS.keys()
  yield* SMALL_WORDS.keys()
  yield* wordsOfKinds()
}

/** Returns what a word is for reports of which `wordsOfReports` has nothing. */
export function reportFormOfUntold(normal: string, possessive: boolean, capital: boolean): ReportForm {
  const kind = kindByForm(normal, possessive, false, null)
  return plainForm(kind, capital ? kindByForm(normal, possessive, true, null) : kind)
}

/** Most words are of some kind and nothing more: those of one kind share one record. */
const PLAIN_FORMS = new Map<number, ReportForm>()

function plainForm(openingKind: number, innerKind: number): ReportForm {
  const key = openingKind * PART + innerKind
  const known = PLAIN_FORMS.get(key)
  if (known) return known
  const made = formOf(openingKind, innerKind, null, false, 0)
  PLAIN_FORMS.set(key, made)
  return made
}

/** Returns what a sign is for reports. */
export function reportFormOfSign(sign: string): ReportForm {
  const kind = kindOfSign(sign)
  return plainForm(kind, kind)
}

/** What quoted words are for reports. */
export const REPORT_FORM_OF_QUOTE = formOf(KIND.quote, KIND.quote, null, false, 0)

function formOf(
  openingKind: number,
  innerKind: number,
  word: ReportWord | null,
  possessive: boolean,
  small: number,
): ReportForm {
  const noun = word && nounOf(word)
  const beginsCredit = (small & CREDITS) > 0
  return {
    openingKind,
    innerKind,
    word: word && reportingWord(word),
    noun: noun && reportingWord(noun),
    mayReport: !possessive && (word !== null || beginsCredit),
    beginsCredit,
    isParticle: (small & PARTICLE) > 0,
    beginsTime: (small & BEGINS_TIME) > 0,
    isTimeSpan: (small & TIME_SPAN) > 0,
    isAdverb: (small & ADVERB) > 0,
  }
}

/** "her claim", "the plans": a verb's form that may be a noun. */
function nounOf(word: ReportWord): ReportWord | null {
  const { base, kind, form, clause, saying } = word
  return kind === 'verb' && (form === 'base' || form === 'third')
    ? { base, kind: 'noun', form, clause, saying }
    : null
}
