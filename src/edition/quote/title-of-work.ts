import { NEAR_TITLES, WORKS } from '../language/english/not-speech.ts'
import type { Marked } from '../model/quotation.ts'
import type { Word } from '../text/words.ts'
import type { Frame } from './frame.ts'
import type { MarkedCase } from './marked-case.ts'

/** Returns `title` for marked words that are the title of something one reads, watches, hears or makes: the film “Harbour Nights”. */
export function titleOfWork({ words, frame, titled }: MarkedCase): Marked['class'] | null {
  if (!titled) return null
  const near = frame.before.slice(-3)
  const last = near[near.length - 1]
  if (words.length > 1 && frame.lead !== ',' && onAir(near)) return 'title'
  if (last && ['titled', 'entitled', 'headlined', 'subtitled'].includes(last.normal)) return 'title'
  if (frame.lead === ':')
    return near.some((word) => ['read', 'reading', 'listen', 'watch', 'see'].includes(word.normal))
      ? 'title'
      : null
  return near.some((word) => WORKS.has(word.normal) || WORKS.has(word.normal.replace(/s$/u, '')))
    ? 'title'
    : null
}

/** Returns whether marked words, however many, are what readers are told to read or see: Read next: “How I crossed a river” */
export function isAdvised({ lead, before }: Frame): boolean {
  if (lead !== ':') return false
  const advice = before
    .slice(-3)
    .map((word) => word.normal)
    .join(' ')
  return /^(?:read|see|watch|listen)(?: (?:next|also|more|on))?$/u.test(advice)
}

const STATION = /^(?:news|radio|tv|television|channel|network|times|post|journal|press)'s?$/u

/** "told “Harbour Today”", "on STV’s “Harbour Today”", "Skarn Radio’s “Harbour Today”", "in an interview with “Harbour Today”" */
function onAir(near: readonly Word[]): boolean {
  const last = near[near.length - 1]
  if (!last) return false
  if (last.normal === 'told' || /^\p{Lu}{2,}['’]s?$/u.test(last.text)) return true
  if (STATION.test(last.normal)) return true
  return (
    /^(?:on|with|of|in|to|by)$/u.test(last.normal) &&
    near.slice(0, -1).some((word) => NEAR_TITLES.has(word.normal))
  )
}
