/** Latin, Greek and Cyrillic letters. \p{L} without regard to case takes Node ten times as long to compile. */
const LETTER = '[a-z\\u00df-\\u024f\\u0370-\\u04ff]'

/**
 * Returns a sticky pattern for any of `words`, followed by no letter. Alternatives are tried longest first,
 * so that "published on" is not left as "published".
 */
export function wordPattern(words: readonly string[], after = ''): RegExp {
  const longestFirst = [...words].sort((a, b) => b.length - a.length)
  const escaped = longestFirst.map((word) => word.replaceAll(' ', '\\s+'))
  return new RegExp(`(?:${escaped.join('|')})(?!${LETTER})${after}`, 'iuy')
}

/** Returns the position after what a sticky pattern matches at `at`; `at` itself where it matches nothing. */
export function skip(pattern: RegExp, text: string, at: number): number {
  return matchAt(pattern, text, at) ? pattern.lastIndex : at
}

/** Returns the match of a sticky pattern right at `at`, or null. */
export function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at
  return pattern.exec(text)
}
