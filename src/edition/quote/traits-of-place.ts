import { isUntold } from './is-untold.ts'
import type { Surroundings } from './surroundings.ts'

/** Returns what the place of marked words in their article shows, but for where else the same words stand: that is a search. */
export function traitsOfPlace(one: Surroundings): Record<string, string> {
  const company = one.company()
  return {
    marks: one.marks,
    untold: isUntold(one.words.all, one.frame) ? 'yes' : 'no',
    headline: one.part === 'headline' ? 'yes' : 'no',
    bare: one.bare ? 'yes' : 'no',
    company: company === 0 ? 'none' : company >= 6 ? 'long' : 'short',
  }
}
