import {
  BE_FORMS,
  CLAUSE_OPENERS,
  DAYS_AND_MONTHS,
  DETERMINERS,
  PREPOSITIONS,
} from '../../language/english/clause-words.ts'
import { MODALS } from '../../language/english/modals.ts'
import { PAST_VERBS } from '../../language/english/past-verbs.ts'
import type { ReportWord } from '../../language/english/report-words.ts'
import { numberOf, PART } from './trait.ts'

const list = (words: string) => words.split(/\s+/u)

/** Small words that count each for itself: what they do in a sentence nothing else does. */
const SINGLE = list(
  `to that and but or as of in on at by for with about from after before over against during between under among because
  while when if where who which what why how whether than so although though until unless since i he she it we you they
  there her the nor amid despite into like without`,
)

const number = numberOf

const WORDS = new Map<string, number>()
function put(words: Iterable<string>, name: string): void {
  for (const word of words) if (!WORDS.has(word)) WORDS.set(word, number(name))
}
for (const word of SINGLE) put([word], word)
put(
  list(`not n't never no neither nobody nothing none don't doesn't didn't won't wouldn't can't couldn't isn't aren't wasn't weren't
  hasn't haven't hadn't cannot shouldn't don’t`),
  'not',
)
put(list('me him us them himself herself themselves itself myself yourself ourselves'), 'object')
put(list('my your his its our their whose'), 'owner')
put(BE_FORMS, 'be')
put(list("have has had having 've"), 'have')
put(list('do does did'), 'do')
put(MODALS.keys(), 'modal')
put(['a', 'an'], 'a')
put(DAYS_AND_MONTHS, 'day')
put(
  list(
    'today yesterday tomorrow tonight last next earlier later recently now week month year ago morning night weekend',
  ),
  'time',
)
put(DETERMINERS, 'this')
put(PREPOSITIONS, 'preposition')
put(list('ahead following regarding concerning prior upon outside inside'), 'preposition')
put(CLAUSE_OPENERS, 'opener')
put(PAST_VERBS, 'past')

const STOPS: ReadonlyMap<string, number> = new Map([
  [',', number('comma')],
  [':', number('colon')],
  [';', number('semicolon')],
  ['.', number('point')],
  ['!', number('point')],
  ['…', number('point')],
  ['?', number('question')],
  ['—', number('dash')],
  ['–', number('dash')],
  ['-', number('dash')],
  ['--', number('dash')],
  ['(', number('opening')],
  ['[', number('opening')],
  [')', number('closing')],
  [']', number('closing')],
])

const END = number('end')
const QUOTE = number('quote')
const MARK = number('mark')
const POSSESSIVE = number('possessive')
const CAPITAL = number('capital')
const NUMBER = number('number')
const ADVERB = number('adverb')
const ING = number('ing')
const ED = number('ed')
const S = number('s')
const REPORT = number('report')
const WORD = number('word')

/** Returns the number of what a word is, as far as its form tells. Small words stand for themselves. */
export function kindOfWord(
  normal: string,
  possessive: boolean,
  capital: boolean,
  report: ReportWord | null,
): number {
  return WORDS.get(normal) ?? kindByForm(normal, possessive, capital, report)
}

/** Returns all words that have a kind of their own, or one that their form does not tell. */
export function wordsOfKinds(): Iterable<string> {
  return WORDS.keys()
}

/** Returns the number of what a word is that `wordsOfKinds` does not name. */
export function kindByForm(
  normal: string,
  possessive: boolean,
  capital: boolean,
  report: ReportWord | null,
): number {
  if (possessive) return POSSESSIVE
  if (capital) return CAPITAL
  const first = normal.charCodeAt(0)
  if (first >= 48 && first <= 57) return NUMBER
  if (normal.endsWith('ly')) return ADVERB
  if (normal.endsWith('ing')) return ING
  if (normal.endsWith('ed')) return report?.clause && report.form === 'past' ? REPORT : ED
  if (report?.kind === 'verb' && (report.form === 'third' || report.form === 'past')) return REPORT
  if (normal.endsWith('s') && !normal.endsWith('ss')) return S
  return WORD
}

/** Returns the number of what a sign is. */
export function kindOfSign(sign: string): number {
  return STOPS.get(sign) ?? MARK
}

/** Numbers of the kinds that are asked for by name. */
export const KIND = {
  end: END,
  quote: QUOTE,
  dash: number('dash'),
  comma: number('comma'),
  colon: number('colon'),
  semicolon: number('semicolon'),
  that: number('that'),
  to: number('to'),
  and: number('and'),
  or: number('or'),
  not: number('not'),
  be: number('be'),
  have: number('have'),
  do: number('do'),
  modal: number('modal'),
  adverb: ADVERB,
  ing: ING,
  day: number('day'),
  time: number('time'),
  point: number('point'),
  report: REPORT,
  ed: ED,
  past: number('past'),
  s: S,
} as const

/** Some of the kinds: 1 at the number of each of them. Quicker than a set, and asked of nearly every word. */
export type Kinds = Uint8Array

/** Returns the kinds of these numbers. */
export function kindsOf(numbers: Iterable<number>): Kinds {
  const kinds = new Uint8Array(PART)
  for (const one of numbers) kinds[one] = 1
  return kinds
}

const numbersOf = (words: string): Kinds => kindsOf(list(words).map(number))

/** A subject that is nothing else. */
export const SUBJECTS = numbersOf('i he she it we they you there')
/** Signs. */
export const SIGNS = numbersOf('comma colon point semicolon dash opening closing question mark')
/** Tell that a clause has its verb. */
export const FINITE = numbersOf('be have do modal past report')
export const QUESTIONS = numbersOf('whether if how what why who when where which')
export const PREPOSITION_KINDS = numbersOf(
  'of in on at by for with about from after before over against during between under among since amid despite into like without preposition',
)
/** After these a word that may be a noun is one: "the claim", "her plans". */
export const NOUN_FOLLOWS = numbersOf('the a this owner her possessive of')
