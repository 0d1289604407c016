/**
 * Whether two last (or first) names are one name in two spellings ("Sergei" / "Sergey", "Zelensky" /
 * "Zelenskyy"): the same first letter, five letters or more, and one letter's difference, two in a name of
 * eight or more. What still fails: transliterations that begin with another letter.
 */
export function likeName(a: string, b: string): boolean {
  if (a === b) return true
  const shorter = Math.min(a.length, b.length)
  if (shorter < 5 || a[0] !== b[0] || Math.abs(a.length - b.length) > 2) return false
  return distance(a, b) <= (shorter >= 8 ? 2 : 1)
}

/** Levenshtein's distance over the letters of two short words. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const swap = (row[j - 1] as number) + (a[i - 1] === b[j - 1] ? 0 : 1)
      next.push(Math.min(swap, (row[j] as number) + 1, (next[j - 1] as number) + 1))
    }
    row = next
  }
  return row[b.length] as number
}
