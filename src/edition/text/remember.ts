/** A story has some tens of thousands of different words; beyond that the memory starts anew. */
const ROOM = 50_000

/** Returns a function of a word that works each word out once. The results must not depend on anything else. */
export function remember<Result>(work: (word: string) => Result): (word: string) => Result {
  const known = new Map<string, Result>()
  return (word) => {
    const found = known.get(word)
    if (found !== undefined || known.has(word)) return found as Result
    if (known.size >= ROOM) known.clear()
    const result = work(word)
    known.set(word, result)
    return result
  }
}
