/**
 * Returns, for each word of some lists, the marks of all lists that hold it: each list has a bit of its own, so that one look-up
 * asks all of them. Most words stand in none.
 */
export function marksOfWords(
  lists: readonly (readonly [words: Iterable<string>, mark: number])[],
): ReadonlyMap<string, number> {
  const marks = new Map<string, number>()
  for (const [words, mark] of lists) for (const word of words) marks.set(word, (marks.get(word) ?? 0) | mark)
  return marks
}
