import { cueOf } from '../language/english/cue-of.ts'
import { TELLING } from '../language/english/not-speech.ts'
import type { Word } from '../text/words.ts'
import type { Frame } from './frame.ts'

/**
 * Returns whether one to three marked words stand in a sentence that reports nobody's saying: “The “free” ticket costs nine
 * crowns.” In a headline, and after a colon, nobody need be said to speak.
 */
export function isUntold(words: readonly Word[], frame: Frame): boolean {
  const { before, after, lead, trail } = frame
  if (words.length > 3 || before.length + after.length === 0) return false
  if ([...before, ...after].some(isTelling)) return false
  // “Tired, not dying”: two hours on a bridge · Trucks stay off, “that’s arithmetic”
  if (trail === ':' || lead === ':' || (lead === ',' && after.length === 0)) return false
  return before.length > 0 || after.length > 3
}

function isTelling({ normal }: Word): boolean {
  return (
    TELLING.has(normal) ||
    (cueOf(normal) !== undefined && !/^(?:read|finish|hope|end|fault|figure)$/u.test(normal))
  )
}
