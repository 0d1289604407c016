import { editDistance } from '../text/edit-distance.ts'

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
