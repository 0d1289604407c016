import { format } from 'date-fns/format'
import { isValid } from 'date-fns/isValid'
import { enGB } from 'date-fns/locale/en-GB'
import { parse } from 'date-fns/parse'
import { NUMBER_WORDS } from '../language/english/number-words.ts'
import type { Gap } from '../model/collation.ts'
import type { QuotationKind } from '../model/quotation.ts'

/** Returns `one quotation`, `nine quotations`, `1,204 quotations`: words up to twelve, figures beyond. */
export function countOf(count: number, noun: string, plural = `${noun}s`): string {
  return `${numberWord(count)} ${count === 1 ? noun : plural}`
}

/** Returns `no`, `one` … `twelve`, `13` … `1,204`. */
export function numberWord(count: number): string {
  return NUMBER_WORDS[count] ?? figures(count)
}

/** Only thousands need the language's own tables, which take as long to load as a small story to read. */
function figures(count: number): string {
  return count < 1000 ? String(count) : count.toLocaleString('en')
}

/** Returns `no quotation`, `one quotation`, `nine quotations`. */
export function quotedWords(count: number): string {
  return count === 0 ? 'no quotation' : countOf(count, 'quotation')
}

/** Returns `once`, `twice`, `three times`. */
export function timesWord(count: number): string {
  return ['', 'once', 'twice'][count] ?? `${numberWord(count)} times`
}

const ORDINALS =
  'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'.split(' ')

/** Returns `first` … `twelfth`, `13th`, `21st`. */
export function ordinalWord(number: number): string {
  const teen = number % 100 > 10 && number % 100 < 14
  const ending = teen ? 'th' : (['th', 'st', 'nd', 'rd'][number % 10] ?? 'th')
  return ORDINALS[number] ?? `${number}${ending}`
}

/** Returns the text with its first letter in upper case. */
export function sentenceCase(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** Returns `a`, `a and b`, `a, b and c`. */
export function listOf(items: readonly string[]): string {
  if (items.length < 2) return items[0] ?? ''
  return `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`
}

/** What the page calls each kind of quotation. */
export const KIND_WORDS: Readonly<Record<QuotationKind, string>> = {
  direct: 'quote',
  partial: 'words quoted',
  pull: 'pull quote',
  nested: 'quoted within a quote',
  indirect: 'reported, not quoted',
}

/** What the page calls each kind of gap. */
export const GAP_WORDS: Readonly<Record<Gap, string>> = {
  omission: 'leaves out, unmarked',
  ellipsis: 'leaves out, marked …',
  lacuna: 'does not quote this part',
}

/** Said in place of a gap where the outlet has the words elsewhere. */
export const MOVED_WORDS = { earlier: 'prints this earlier', later: 'prints this later' } as const

/** Said in place of a gap where the base prints nothing either: nothing is left out there. */
export const NOTHING_HERE = 'prints nothing here'

/** What the page calls each class of difference. */
export const CLASS_WORDS = {
  meaning: 'may change the meaning',
  word: 'other word',
  order: 'order',
  inflection: 'inflection',
  form: 'form only',
} as const

/**
 * Returns an ISO date or time as a reader would write it, no more precise than it is:
 * `2022-01-21T12:55Z` → `21 January 2022, 12:55 GMT`. Unreadable values come back as they are.
 */
export function dateWords(iso: string): string {
  const [day = '', time] = iso.split('T')
  const shape = ['yyyy', 'yyyy-MM', 'yyyy-MM-dd'][day.split('-').length - 1] ?? 'yyyy-MM-dd'
  const date = parse(day, shape, new Date(0))
  if (!isValid(date)) return iso
  const said = format(date, { yyyy: 'yyyy', 'yyyy-MM': 'MMMM yyyy' }[shape] ?? 'd MMMM yyyy', {
    locale: enGB,
  })
  if (!time) return said
  return `${said}, ${time.slice(0, 5)}${zoneWords(time)}`
}

function zoneWords(time: string): string {
  if (time.endsWith('Z')) return ' GMT'
  const offset = /[+-]\d\d:?\d\d$/u.exec(time)
  return offset ? ` UTC${offset[0].replace('-', '−')}` : ''
}
