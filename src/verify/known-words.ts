import type { SeedStory } from './seed-files.ts'

/** Tells whether words stand in a file of one of some stories, or are the editor’s, white space aside. */
export type KnownWords = (words: string) => boolean

/** Returns what tells the words of these stories. A phrase is looked for once, however often it is asked. */
export function knownWords(stories: Iterable<SeedStory>): KnownWords {
  const all = [...stories]
  const texts = all.flatMap(({ files, editor }) => [
    ...[...files.values()].map(({ text }) => inOneLine(text)),
    ...editor.map(inOneLine),
  ])
  const asked = new Map<string, boolean>()
  return (words) => {
    const line = inOneLine(words)
    const known = asked.get(line) ?? texts.some((text) => text.includes(line))
    asked.set(line, known)
    return known
  }
}

function inOneLine(text: string): string {
  return text.replace(/\s+/gu, ' ')
}
