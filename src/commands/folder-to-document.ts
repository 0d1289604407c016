import { resolve } from 'node:path'
import { editionToDocument } from '../edition/publish/edition-to-document.ts'
import { seedsToEdition } from '../edition/seeds-to-edition.ts'
import { readStory } from '../loaders/read-stories.ts'
import { tellProgress } from '../loaders/tell-progress.ts'

/** Returns the document that the site publishes as story.json, as text. Throws `BrokenSeed` where it cannot be read. */
export function folderToDocument(folder: string): string {
  const { story, seeds } = readStory(resolve(folder))
  const edition = seedsToEdition(story, seeds, tellProgress(story.id, seeds.length))
  return JSON.stringify(editionToDocument(edition))
}
