import { listOf } from './wording.ts'

const NAMES = new Intl.DisplayNames('en', { type: 'language', fallback: 'code' })

/** Returns the English name of a BCP 47 tag, `pt` → `Portuguese`; what is no tag comes back as it is. */
export function languageName(tag: string): string {
  try {
    return NAMES.of(tag) ?? tag
  } catch {
    return tag
  }
}

/**
 * Returns `translated from Portuguese` for an outlet's articles, given the language each was translated from (null
 * where it was not, as far as the editor knows); `partly translated from …` where only some were; '' for none.
 */
export function translationWords(languages: readonly (string | null)[]): string {
  const names = new Set(languages.flatMap((tag) => (tag ? [languageName(tag)] : [])))
  if (names.size === 0) return ''
  return `${languages.includes(null) ? 'partly ' : ''}translated from ${listOf([...names])}`
}
