/** Returns the hash of a word by that of its beginning and its next UTF-16 code unit: a polynomial in 31. That of nothing is 0. */
export function hashWith(hash: number, unit: number): number {
  return ((hash << 5) - hash + unit) | 0
}

/** Returns the hash of what `text` prints between two offsets. */
export function hashOf(text: string, start: number, end: number): number {
  let hash = 0
  for (let at = start; at < end; at++) hash = hashWith(hash, text.charCodeAt(at))
  return hash
}
