/**
 * Returns the one of `known` that `word` is most likely a slip of the pen for, or null when none is near:
 * at most two letters changed, left out or put in, and never more than a third of the word.
 *
 * `nearestWord('speaker', ['speakers', 'title'])` → `'speakers'`
 */
export function nearestWord(word: string, known: readonly string[]): string | null {
  const limit = Math.min(2, Math.ceil(word.length / 3))
  let best: string | null = null
  let least = limit + 1
  for (const candidate of known) {
    if (Math.abs(candidate.length - word.length) > limit) continue
    const distance = editDistance(word.toLowerCase(), candidate.toLowerCase())
    if (distance < least) {
      best = candidate
      least = distance
    }
  }
  return best
}

/** Returns how many letters have to change for `left` to read `right` (Levenshtein). */
function editDistance(left: string, right: string): number {
  let row = Array.from({ length: right.length + 1 }, (_, index) => index)
  for (let i = 1; i <= left.length; i++) {
    const next = [i]
    for (let j = 1; j <= right.length; j++) {
      const change = (row[j - 1] ?? 0) + (left[i - 1] === right[j - 1] ? 0 : 1)
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1))
    }
    row = next
  }
  return row[right.length] ?? 0
}
