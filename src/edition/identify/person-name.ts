import { HONORIFICS } from '../language/english/roles.ts'

/** A person's name taken apart. */
export interface PersonName {
  /** As printed. */
  readonly printed: string
  /** Folded given names, initials among them; empty where only a last name is printed. */
  readonly given: readonly string[]
  /** Folded last name, particles and all but the first left out: "van der Berg" → "berg". */
  readonly last: string
}

const SUFFIX = /^(?:jr|sr|ii|iii|iv|phd|md|esq)$/u

/** Returns a printed name taken apart: "Mr. Jean-Luc O’Neill Jr." → given [jean-luc], last "oneill". */
export function personName(printed: string): PersonName {
  const words = folded(printed)
    .split(' ')
    .map((word) => word.replace(/\.$/u, ''))
    .filter((word) => word !== '')
  const first = words.findIndex((word, at) => at === words.length - 1 || !HONORIFICS.has(word))
  const last = words.findLastIndex((word, at) => at === first || !SUFFIX.test(word))
  return { printed, given: words.slice(first, last), last: words[last] ?? '' }
}

/** Returns a name without case, accents, apostrophes and double spaces. */
export function folded(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/[\p{M}'’‘ʼ,]/gu, '')
    .toLowerCase()
    .replace(/\s+/gu, ' ')
    .trim()
}
