import { OCCASION_CLASSES, WEEKDAYS } from '../language/english/occasion-classes.ts'
import type { StoryOccasion } from '../model/story.ts'
import type { Occasion } from '../model/utterance.ts'
import { normalForm } from '../text/words.ts'

export type OccasionClass = keyof typeof OCCASION_CLASSES

/** What an article's words say about when something was said. Everything null or empty: nothing. */
export interface OccasionReading {
  /** The article's words, or the story's label, to show; null where nothing is known. */
  readonly shown: Occasion | null
  /** Ids of the story's occasions the words may mean; empty where they name none. */
  readonly ids: readonly string[]
  readonly when: OccasionClass | null
  /** Day of the week, Sunday 0. */
  readonly day: number | null
}

export const UNKNOWN_OCCASION: OccasionReading = { shown: null, ids: [], when: null, day: null }

/**
 * Returns what `words`, the article's own, say about the occasion.
 *
 * ```text
 * story: { id: after, label: after the talks, also: [at the airport] }
 * “at the airport”                → ids [after]
 * “following his sit-down”        → when after
 * “on Wednesday”                  → day 3
 * ```
 */
export function readOccasion(words: string, occasions: readonly StoryOccasion[]): OccasionReading {
  const text = ` ${normalForm(words)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `
  if (text.trim() === '') return UNKNOWN_OCCASION
  const when = classOf(text)
  const day = WEEKDAYS.findIndex((name) => text.includes(` ${name} `))
  const named = occasions.filter((occasion) => names(occasion, text))
  const ids = (
    named.length > 0 || day < 0 ? named : occasions.filter((occasion) => weekdayOf(occasion) === day)
  ).map((occasion) => occasion.id)
  const only = ids.length === 1 ? occasions.find((occasion) => occasion.id === ids[0]) : undefined
  return {
    shown: only ? { id: only.id, label: only.label } : { id: null, label: words.trim() },
    ids,
    when: when ?? (only && named.length === 1 ? classOf(` ${normalForm(only.label)} `) : null),
    day: day >= 0 ? day : only ? weekdayOf(only) : null,
  }
}

/**
 * Returns whether two readings may mean one occasion. What is not known agrees with anything; only two things that
 * are both known can disagree.
 */
export function occasionsAgree(one: OccasionReading, other: OccasionReading): boolean {
  if (one.ids.length > 0 && other.ids.length > 0) return one.ids.some((id) => other.ids.includes(id))
  if (one.when && other.when && one.when !== other.when) return false
  return one.day === null || other.day === null || one.day === other.day
}

/** Returns whether both are known and say the same. */
export function occasionsEqual(one: OccasionReading, other: OccasionReading): boolean {
  if (one.ids.length === 1 && other.ids.length === 1) return one.ids[0] === other.ids[0]
  return one.when !== null && one.when === other.when && occasionsAgree(one, other)
}

function names(occasion: StoryOccasion, text: string): boolean {
  return [occasion.label, ...occasion.also].some((name) => {
    const words = normalForm(name)
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim()
    return (
      words !== '' &&
      (text.includes(` ${words} `) || (text.trim().includes(' ') && ` ${words} `.includes(text)))
    )
  })
}

function classOf(text: string): OccasionClass | null {
  let first: OccasionClass | null = null
  let at = Number.POSITIVE_INFINITY
  for (const name of ['start', 'before', 'after'] as const) {
    for (const words of OCCASION_CLASSES[name]) {
      const found = text.indexOf(` ${words} `)
      if (found >= 0 && found < at) {
        first = name
        at = found
      }
    }
  }
  return first
}

function weekdayOf(occasion: StoryOccasion): number | null {
  if (!occasion.date || !/^\d{4}-\d{2}-\d{2}/u.test(occasion.date)) return null
  const day = new Date(`${occasion.date.slice(0, 10)}T00:00:00Z`).getUTCDay()
  return Number.isNaN(day) ? null : day
}
