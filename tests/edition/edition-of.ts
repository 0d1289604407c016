import type { Edition } from '../../src/edition/model/edition.ts'
import type { Seed } from '../../src/edition/model/seed.ts'
import type { Story, StoryArticle } from '../../src/edition/model/story.ts'
import { seedsToEdition } from '../../src/edition/seeds-to-edition.ts'
import { STORY } from './group/records.ts'

/** Files of a story by name; their texts are paragraphs. */
function seedsOf(files: Readonly<Record<string, string>>): Seed[] {
  return Object.entries(files).map(([file, text]) => ({
    id: file.replace(/\.\w+$/u, ''),
    file,
    path: file,
    format: file.endsWith('.md') ? 'markdown' : 'text',
    text,
    sha256: '0'.repeat(64),
  }))
}

/** Returns what files with these names and texts yield. */
export function editionOf(files: Readonly<Record<string, string>>, story: Partial<Story> = {}): Edition {
  return seedsToEdition({ ...STORY, ...story }, seedsOf(files))
}

/** What the editor knows of articles: file → outlet, or more. */
export function outletsOf(
  known: Readonly<Record<string, string | Partial<StoryArticle>>>,
): Story['articles'] {
  const nothing: StoryArticle = { outlet: null, url: null, madeFrom: null, how: null, language: null }
  return Object.fromEntries(
    Object.entries(known).map(([file, one]) => [
      file,
      { ...nothing, ...(typeof one === 'string' ? { outlet: one } : one) },
    ]),
  )
}
