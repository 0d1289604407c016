import { wholeCharacter } from './whole-character.ts'

/**
 * Returns an address-safe form of `words`: lower-case ASCII letters, digits and hyphens, cut at a word's end
 * at or before `limit` characters. Letters of other scripts that no accent can be taken from are kept as they
 * are, so that a Cyrillic name is not reduced to nothing. Falls back to `fallback` when nothing is left.
 */
export function slugOf(words: string, fallback: string, limit = 60): string {
  const parts = words
    .normalize('NFKD')
    .replace(/\p{M}|['’‘ʼ]/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
  let slug = ''
  for (const part of parts) {
    const next = slug ? `${slug}-${part}` : part
    if (next.length > limit) break
    slug = next
  }
  return slug || parts[0]?.slice(0, wholeCharacter(parts[0], limit)) || fallback
}

/** Returns `slug`, or `slug-2`, `slug-3` … where it is taken, and records the choice in `taken`. */
export function distinctSlug(slug: string, taken: Set<string>): string {
  let candidate = slug
  for (let count = 2; taken.has(candidate); count++) candidate = `${slug}-${count}`
  taken.add(candidate)
  return candidate
}
