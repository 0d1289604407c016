import { remember } from './remember.ts'

/**
 * Returns whether two folded names can be one name in two spellings: one letter's difference in five or more letters,
 * two in eight or more, or the same consonants once transliterations of one sound are made equal.
 *
 * ```text
 * sergei       sergey        one letter
 * zelensky     zelenskyy     one letter
 * jurkewitsch  yurkevich     the same consonants: y r k v ch
 * roth         ross          two names
 * ```
 *
 * Short names must be equal: *Roth* and *Ross* are two people.
 */
export function sameSpelling(one: string, other: string): boolean {
  if (one === other || nearlySame(one, other)) return true
  const sounds = consonants(one)
  return sounds.length >= 3 && sounds === consonants(other)
}

/** Returns whether two names that begin alike differ in so few letters that they can be one. */
export function nearlySame(one: string, other: string): boolean {
  const shorter = Math.min(one.length, other.length)
  return shorter >= 5 && one[0] === other[0] && within(shorter >= 8 ? 2 : 1, one, 1, other, 1)
}

/** Whether the rest of one name becomes that of the other by so many letters put in, left out or changed. */
function within(edits: number, one: string, at: number, other: string, otherAt: number): boolean {
  let a = at
  let b = otherAt
  while (a < one.length && b < other.length && one.charCodeAt(a) === other.charCodeAt(b)) {
    a++
    b++
  }
  const left = one.length - a
  const right = other.length - b
  if (left === 0 || right === 0) return Math.max(left, right) <= edits
  if (edits === 0 || Math.abs(left - right) > edits) return false
  return (
    within(edits - 1, one, a + 1, other, b + 1) ||
    within(edits - 1, one, a + 1, other, b) ||
    within(edits - 1, one, a, other, b + 1)
  )
}

/** Letters, groups first, by the sound that transliterations share. */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/dsch|dzh|dž|dj|dz(?=[aeiouy])/gu, 'j'],
  [/tsch|tch|č|ć|cz/gu, 'C'],
  [/sch|sh|š|sz/gu, 'S'],
  [/zh|ž/gu, 'j'],
  [/kh|ch|x/gu, 'h'],
  [/ph/gu, 'f'],
  [/th/gu, 't'],
  [/ts|tz/gu, 'c'],
  [/w/gu, 'v'],
  [/ck|q|c/gu, 'k'],
  [/z/gu, 's'],
]

/** Returns a folded name without vowels, each sound in one spelling: one key for all its transliterations. */
export const consonants: (name: string) => string = remember((name) => {
  let sounds = name
  for (const [letters, sound] of SOUNDS) sounds = sounds.replace(letters, sound)
  sounds = sounds.replace(/^[yi](?=[aeou])/u, 'j')
  return sounds.replace(/[aeiouy\-. ]/gu, '').replace(/(.)\1+/gu, '$1')
})
