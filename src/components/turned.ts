/**
 * Returns the class of an element that prints words with characters that turn their direction; undefined where there are
 * none. Such words could close any isolate from inside, and turn what of ours comes after: they stand in a box.
 */
export function turned(text: string): 'turned' | undefined {
  return /[\u202a-\u202e\u2066-\u2069]/u.test(text) ? 'turned' : undefined
}
