import type { Stamp } from '../../model/article.ts'
import type { Span } from '../../model/span.ts'
import { LABELS, LINKS, WEEKDAYS } from './date-words.ts'
import { findClock } from './find-clock.ts'
import { type Day, type Doubt, findDay } from './find-day.ts'
import { matchAt, skip, wordPattern } from './word-pattern.ts'

/** A date that stands where a stamp stands but cannot be read as one day. */
export interface UnreadStamp extends Span {
  readonly doubt: Doubt | 'no day' | 'no date'
}

/** What a line of stamps says. All spans count from the beginning of the line. */
export interface StampLine {
  readonly stamps: readonly Stamp[]
  readonly unread: readonly UnreadStamp[]
  /** What stands between the dates: the outlet, a section, a number. */
  readonly rest: readonly Span[]
  /** Where reading stopped: the length of the line, or less when `lead`. */
  readonly end: number
}

const PUBLISHED = wordPattern(LABELS.published, '\\s*[:.]?\\s*')
const UPDATED = wordPattern(LABELS.updated, '\\s*[:.]?\\s*')
const LINK = wordPattern(LINKS, '\\s+')
const GAP = /[\s|•·–—,;:.()[\]/-]*/y
/** A separator strong enough to part a date from words that are no date. */
const STRONG = /[|•·()[\]]|\s[–—-]\s/
const REST = /[^|•·()[\]\s]+(?:\s(?![–—-]\s)[^|•·()[\]\s]+)*/y
const LONGEST_REST = 60
/** Whatever ends a run of other words, a strong separator or not. */
const END_OF_REST = /[|•·()[\]]|\s(?:\s|[–—-]\s)/
const DIGIT = /\d/u
/** A word of plain letters, and what may follow it in a stamp or make it another word. */
const BEGINNING = /([A-Za-z]*)(\.?\s+\d|\d|\P{ASCII})?/uy
/** The first words of whatever a stamp begins with, but for months: these have a number behind them. */
const FIRST_WORDS: ReadonlySet<string | undefined> = new Set(
  [...LABELS.published, ...LABELS.updated, ...LINKS, ...WEEKDAYS].map((words) => words.split(' ')[0]),
)

/**
 * Returns the stamps of a line that holds nothing but stamps and, set apart by `|`, `–`, brackets, a name or two;
 * null for any other line, so that a dateline before a report or a date in a sentence stays where it is.
 *
 * ```text
 * 09:56 2022.01.21 (updated: 11:06 2022.01.21)
 * ~~~~~~~~~~~~~~~~ published ~~~~~~~~~~~~~~~~ updated
 * Shore Radio | Thursday 14 March 2019, 19:30 | Updated 20:15
 * ~~~~~~~~~~~ rest                                      ~~~~~ that day's
 * ```
 *
 * With `lead`, reads labelled stamps at the line's beginning only, whatever follows them:
 * `date 2022-01-21 Talks end without result`.
 */
export function readStampLine(line: string, lead = false): StampLine | null {
  // No day and no time of day is without one, and hardly any line has one.
  if (!DIGIT.test(line)) return null
  if (!beginsLikeStamp(line) && (lead || !END_OF_REST.test(line))) return null
  const stamps: Stamp[] = []
  const unread: UnreadStamp[] = []
  const rest: Span[] = []
  let at = 0
  let end = 0
  let day: string | null = null
  while (at < line.length) {
    at = skip(GAP, line, at)
    if (at >= line.length) break
    const label = findLabel(line, at)
    if (lead && !label) break
    const from = label?.end ?? at
    const dated = findDated(line, label ? from : skip(LINK, line, from))
    const clock = dated || !label || day === null ? null : findClock(line, from)
    const kind = label?.kind ?? 'published'
    if (dated) {
      const span = { start: dated.start, end: dated.end }
      if (dated.value === null) unread.push({ ...span, doubt: dated.doubt })
      else stamps.push({ ...span, kind, value: dated.value })
      day = dated.value?.slice(0, 10) ?? null
      at = end = dated.end
    } else if (clock) {
      stamps.push({ start: clock.start, end: clock.end, kind, value: `${day}${clock.value}` })
      at = end = clock.end
    } else {
      const loose = label ? findClock(line, from) : null
      if (lead) break
      if (loose) {
        unread.push({ start: loose.start, end: loose.end, doubt: 'no day' })
        at = end = loose.end
        continue
      }
      const words = line.slice(at, skip(REST, line, at))
      const previous = rest.at(-1)?.end ?? -1
      const joined = end > 0 && previous < end && !STRONG.test(line.slice(end, at))
      if (words === '' || joined) return null
      rest.push({ start: at, end: at + words.length })
      at += words.length
    }
  }
  if (stamps.length + unread.length === 0) return null
  if (lead) return { stamps, unread, rest, end }
  const words = rest.map((span) => line.slice(span.start, span.end)).join(' ')
  const sentence = /[.?!]["”’]?$/.test(words) || words.length > LONGEST_REST
  return sentence ? null : { stamps, unread, rest, end: line.length }
}

/** Whether a line may begin with a stamp. Most that hold a figure are sentences: other words from beginning to end. */
function beginsLikeStamp(line: string): boolean {
  const [, word = '', more] = matchAt(BEGINNING, line, skip(GAP, line, 0)) ?? []
  return more !== undefined || FIRST_WORDS.has(word.toLowerCase())
}

function findLabel(line: string, at: number): { kind: Stamp['kind']; end: number } | null {
  const published = matchAt(PUBLISHED, line, at)
  const match = published ?? matchAt(UPDATED, line, at)
  if (!match) return null
  const end = skip(LINK, line, at + match[0].length)
  return { kind: published ? 'published' : 'updated', end }
}

type Dated = Day & Span

/** Returns a day with the time of day before or after it, if any. */
function findDated(line: string, at: number): Dated | null {
  const day = findDay(line, at)
  if (day) {
    const clock = findClock(line, day.end)
    const span = { start: at, end: clock?.end ?? day.end }
    return day.value === null ? { ...day, ...span } : { ...span, value: `${day.value}${clock?.value ?? ''}` }
  }
  const clock = findClock(line, at)
  if (!clock || clock.start !== at) return null
  const gap = /(?:[\s,|–—-]|\bon\s)*/y
  const late = findDay(line, skip(gap, line, clock.end))
  if (!late) return null
  const span = { start: at, end: late.end }
  return late.value === null ? { ...late, ...span } : { ...span, value: late.value + clock.value }
}
