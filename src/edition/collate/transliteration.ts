/**
 * Returns whether two words in normal form, both names, are spellings of one name from another alphabet:
 * “Dzhemelin”, “Jemelin” and “Yemelin”, “Sergey” and “Sergei”, “Gromov” and “Gromow”.
 *
 * Both are brought to a form in which letters that languages write for one sound are one letter. Vowels are kept
 * apart but for those, because “Maron” and “Marin” are two people.
 */
export function areTransliterations(one: string, other: string): boolean {
  return Math.min(one.length, other.length) >= FEWEST && soundOf(one) === soundOf(other)
}

/** Fewer letters say too little. */
const FEWEST = 4

/** Longer spellings first: each is tried on what those before it have left. */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/'s$|['’-]/gu, ''],
  [/sh?ch|schtsch|chtch/gu, 'ş'],
  [/tsch|tch|tj(?=[aeiou])/gu, 'ç'],
  [/dzh|dsch|dj/gu, 'j'],
  [/sch/gu, 'š'],
  [/ch/gu, 'ç'],
  [/sh/gu, 'š'],
  [/zh/gu, 'j'],
  [/kh/gu, 'h'],
  [/gu(?=[ei])|gh/gu, 'g'],
  [/ph|ff/gu, 'f'],
  [/ks/gu, 'x'],
  [/ck|[cq]/gu, 'k'],
  [/w/gu, 'v'],
  [/ou/gu, 'u'],
  [/^[iy](?=[aeou])/gu, 'j'],
  [/(?:iy|ii|yy|ij|iï|[yij])$/gu, 'i'],
  [/[yi]+/gu, 'i'],
  [/(.)\1+/gu, '$1'],
]

function soundOf(name: string): string {
  return SOUNDS.reduce((sound, [spelling, letter]) => sound.replace(spelling, letter), name)
}
