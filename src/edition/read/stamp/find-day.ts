import { format } from 'date-fns/format'
import { isValid } from 'date-fns/isValid'
import type { Locale } from 'date-fns/locale'
import { de } from 'date-fns/locale/de'
import { enGB } from 'date-fns/locale/en-GB'
import { es } from 'date-fns/locale/es'
import { fr } from 'date-fns/locale/fr'
import { parse } from 'date-fns/parse'
import { remember } from '../../text/remember.ts'
import { WEEKDAYS } from './date-words.ts'
import { matchAt, skip, wordPattern } from './word-pattern.ts'

/** A day as written at some place: its ISO form, or why it has none. */
export type Day = ReadDay | UnreadDay

interface ReadDay {
  readonly end: number
  /** `2022-01-21` */
  readonly value: string
}

interface UnreadDay {
  readonly end: number
  readonly value: null
  readonly doubt: Doubt
}

/** Why what looks like a day cannot be read as one. */
export type Doubt = 'two ways' | 'no year' | 'no such day'

const LOCALES: readonly Locale[] = [enGB, es, fr, de]
/** A leap year, so that a 29 February without a year is taken for a day. */
const ANY_YEAR = '2020'
/** What date-fns fills gaps from. There are none: day, month and year are always given. */
const REFERENCE = new Date(2000, 0, 1)

const WEEKDAY = wordPattern(WEEKDAYS, '\\.?,?\\s+(?:the\\s+|den\\s+)?')
const YEAR_FIRST = /(\d{4})([-./])(\d{1,2})\2(\d{1,2})(?!\d)/y
const YEAR_LAST = /(\d{1,2})([-./])(\d{1,2})\2(\d{4}|\d{2})(?!\d)/y
const DAY_FIRST =
  /(\d{1,2})(?:st|nd|rd|th|er|º|\.)?\s+(?:de\s+|of\s+)?(\p{L}{3,12})\.?(?:,?\s+(?:de\s+|del\s+)?(\d{4}))?(?![\p{L}\d])/iuy
const MONTH_FIRST = /(\p{L}{3,12})\.?\s+(\d{1,2})(?:st|nd|rd|th)?(?:,?\s+(\d{4}))?(?![\p{L}\d])/iuy

/**
 * Returns the day written at `at`, or null where none is. Read: `2022-01-21`, `2022.01.21`, `21 January 2022`,
 * `21 ene 2022`, `January 21st, 2022`, `Freitag, 21. Januar 2022`, and `21/01/2022`, because no month is the 21st.
 * A day that two readers would read in two ways (`03/04/2022`) has no value but a doubt.
 */
export function findDay(text: string, at: number): Day | null {
  const from = skip(WEEKDAY, text, at)
  return findYearFirst(text, from) ?? findYearLast(text, from) ?? findNamedMonth(text, from)
}

function findYearFirst(text: string, at: number): Day | null {
  const match = matchAt(YEAR_FIRST, text, at)
  if (!match) return null
  const [whole, year = '', , month = '', day = ''] = match
  return toDay(at + whole.length, parseNumbers(year, month, day))
}

function findYearLast(text: string, at: number): Day | null {
  const match = matchAt(YEAR_LAST, text, at)
  if (!match) return null
  const [whole, first = '', , second = '', year = ''] = match
  const end = at + whole.length
  if (year.length < 4) return { end, value: null, doubt: 'two ways' }
  const values = new Set([parseNumbers(year, second, first), parseNumbers(year, first, second)])
  values.delete(null)
  if (values.size > 1) return { end, value: null, doubt: 'two ways' }
  const [value = null] = values
  return toDay(end, value)
}

function findNamedMonth(text: string, at: number): Day | null {
  const dayFirst = matchAt(DAY_FIRST, text, at)
  if (dayFirst) {
    const [whole, day = '', month = '', year] = dayFirst
    return namedDay(at + whole.length, day, month, year)
  }
  const monthFirst = matchAt(MONTH_FIRST, text, at)
  if (!monthFirst) return null
  const [whole, month = '', day = '', year] = monthFirst
  return namedDay(at + whole.length, day, month, year)
}

/** Most words behind a number are none, and to ask a date library in four languages takes long. */
const isMonth = remember(
  (word: string) =>
    BEGINNINGS.has(word.slice(0, 3).toLowerCase()) && parseNamed('1', word, ANY_YEAR) !== null,
)

/** The first letters of all months in these languages. */
const BEGINNINGS: ReadonlySet<string> = new Set([
  ...['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'],
  ...['ene', 'abr', 'ago', 'dic', 'fév', 'avr', 'mai', 'jui', 'aoû', 'déc', 'jän', 'mär', 'okt', 'dez'],
])

/** Null where the word is no month's name. */
function namedDay(end: number, day: string, month: string, year: string | undefined): Day | null {
  if (!isMonth(month)) return null
  if (year !== undefined) return toDay(end, parseNamed(day, month, year))
  const possible = parseNamed(day, month, ANY_YEAR) !== null
  return { end, value: null, doubt: possible ? 'no year' : 'no such day' }
}

function toDay(end: number, value: string | null): Day {
  return value === null ? { end, value, doubt: 'no such day' } : { end, value }
}

function parseNumbers(year: string, month: string, day: string): string | null {
  return toIso(parse(`${year}-${month}-${day}`, 'yyyy-M-d', REFERENCE))
}

function parseNamed(day: string, month: string, year: string): string | null {
  const name = month.toLowerCase()
  // "Sept" is what most papers print and no locale knows; French cuts months short only with a point.
  const spellings = name === 'sept' ? ['sep'] : [name, `${name}.`]
  for (const locale of LOCALES) {
    for (const spelling of spellings) {
      const value = toIso(parse(`${day} ${spelling} ${year}`, 'd MMMM yyyy', REFERENCE, { locale }))
      if (value) return value
    }
  }
  return null
}

function toIso(date: Date): string | null {
  return isValid(date) ? format(date, 'yyyy-MM-dd') : null
}
