/** Returns the cuts with those found beside them, ascending, each once. Most texts need no repair: nothing is made where nothing is found. */
export function withCuts(cuts: readonly number[], found: readonly number[]): readonly number[] {
  if (found.length === 0) return cuts
  return [...new Set([...cuts, ...found])].sort((a, b) => a - b)
}
