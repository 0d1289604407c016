import type { Phrase } from '../model/collation.ts'

/** Returns the pieces of a sentence in order; our own words next to each other are one piece, but for those about passages. */
export function joinPhrases(pieces: readonly (string | readonly Phrase[])[]): Phrase[] {
  const joined: Phrase[] = []
  for (const piece of pieces) {
    for (const phrase of typeof piece === 'string' ? [{ kind: 'words', text: piece } as const] : piece) {
      const last = joined.at(-1)
      if (last?.kind === 'words' && phrase.kind === 'words' && !last.passages && !phrase.passages) {
        joined[joined.length - 1] = { kind: 'words', text: last.text + phrase.text }
      } else joined.push(phrase)
    }
  }
  return joined
}
