/**
 * Returns all matches of a global pattern in `text`, as `matchAll` does. That makes a new pattern for each call, which
 * costs more than most of the short texts we look through.
 */
export function findAll(text: string, pattern: RegExp): RegExpExecArray[] {
  const matches: RegExpExecArray[] = []
  pattern.lastIndex = 0
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    matches.push(match)
    if (match[0] === '') pattern.lastIndex++
  }
  return matches
}
