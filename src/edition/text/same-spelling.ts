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

/** Letters that transliterations write for one sound. */
interface Sound {
  /** One of these letters begins it, and one of the others stands in it, too; a bit each. */
  readonly first: number
  readonly other: number
  readonly letters: RegExp
  readonly sound: string
}

/** Groups before their letters: each finds the sounds before it written already. */
const SOUNDS: readonly Sound[] = [
  sound('d', 'szj', /dsch|dzh|dž|dj|dz(?=[aeiouy])/gu, 'j'),
  sound('tc', 'hz', /tsch|tch|č|ć|cz/gu, 'C'),
  sound('s', 'hz', /sch|sh|š|sz/gu, 'S'),
  sound('z', 'h', /zh|ž/gu, 'j'),
  sound('kcx', 'hx', /kh|ch|x/gu, 'h'),
  sound('p', 'h', /ph/gu, 'f'),
  sound('t', 'h', /th/gu, 't'),
  sound('t', 'sz', /ts|tz/gu, 'c'),
  sound('w', 'w', /w/gu, 'v'),
  sound('cq', 'cq', /ck|q|c/gu, 'k'),
  sound('z', 'z', /z/gu, 's'),
]

function sound(first: string, other: string, letters: RegExp, sound: string): Sound {
  return { first: mayHold(first), other: mayHold(other), letters, sound }
}

/** Returns a bit for each letter that a name may hold: all bits where it holds one beyond the alphabet. */
function mayHold(name: string): number {
  let letters = 0
  for (let at = 0; at < name.length; at++) {
    const unit = name.charCodeAt(at)
    if (unit > 127) return -1
    letters |= 1 << (unit & 31)
  }
  return letters
}

/** Returns a folded name without vowels, each sound in one spelling: one key for all its transliterations. */
export const consonants: (name: string) => string = remember((name) => {
  let sounds = name
  let held = mayHold(name)
  for (const { first, other, letters, sound } of SOUNDS) {
    if ((held & first) === 0 || (held & other) === 0) continue
    sounds = sounds.replace(letters, sound)
    held |= mayHold(sound)
  }
  return withoutVowels(/^[yi][aeou]/u.test(sounds) ? `j${sounds.slice(1)}` : sounds)
})

const SILENT = 'aeiouy-. '

/** The letters that are heard, none twice in a row. */
function withoutVowels(sounds: string): string {
  let heard = ''
  let last = ''
  for (const letter of sounds) {
    if (SILENT.includes(letter) || letter === last) continue
    heard += letter
    last = letter
  }
  return heard
}
