import { TIME_LINKS } from './date-words.ts'
import { matchAt, skip, wordPattern } from './word-pattern.ts'

/** A time of day as written at some place. */
export interface Clock {
  /** Where the digits begin. */
  readonly start: number
  readonly end: number
  /** `T12:55`, `T12:55Z`, `T12:55+02:00`; a zone only where the text gives one without doubt. */
  readonly value: string
}

const LINK = wordPattern(TIME_LINKS, '\\s+')
const GAP = /(?:T(?=\d)|[\s,|–—-]*)/y
const TIME =
  /(\d{1,2})(?:[:.h]([0-5]\d)(?::[0-5]\d(?:\.\d{1,6})?)?(?:\s?([ap])\.?\s?m\b\.?)?|\s?([ap])\.?\s?m\b\.?)(?:\s?(?:uhr|hrs|h)\b)?(?!\d|\s?(?:%|per\s?cent|million|billion))/iy
const ZONE =
  /\s?(?:(Z|GMT|UTC)(?![\p{L}])([+-]\d{1,2}(?::?\d{2})?)?|([+-]\d{2}:?\d{2})(?!\d)|[A-Z]{1,4}T\b)/uy

/**
 * Returns the time of day written at `at`, or at most a link word ("at", "à", "um") and a comma further on; null
 * where none is. Hours and minutes are read off the digits and not by a date library: that would move a time
 * which the builder's own zone skips in spring. A zone known by letters only ("CST") is part of the span but not
 * of the value, since two zones go by it.
 */
export function findClock(text: string, at: number): Clock | null {
  const start = skip(LINK, text, skip(GAP, text, at))
  const time = matchAt(TIME, text, start)
  if (!time) return null
  const [whole, hours = '', minutes = '00', half, loneHalf] = time
  const hour = toHour(Number(hours), half ?? loneHalf)
  if (hour === null) return null
  const end = start + whole.length
  const zone = matchAt(ZONE, text, end)
  return {
    start,
    end: end + (zone?.[0].length ?? 0),
    value: `T${String(hour).padStart(2, '0')}:${minutes}${zone ? toOffset(zone) : ''}`,
  }
}

function toHour(hour: number, half: string | undefined): number | null {
  if (half === undefined || hour < 1 || hour > 12) return hour < 24 ? hour : null
  return (hour % 12) + (half.toLowerCase() === 'p' ? 12 : 0)
}

function toOffset(zone: RegExpExecArray): string {
  const [, universal, universalOffset, plainOffset] = zone
  const offset = universalOffset ?? plainOffset
  if (offset === undefined) return universal === undefined ? '' : 'Z'
  const digits = offset.slice(1).replace(':', '')
  const [hours, minutes] = digits.length > 2 ? [digits.slice(0, -2), digits.slice(-2)] : [digits, '00']
  return `${offset[0]}${hours.padStart(2, '0')}:${minutes}`
}
