import { resolve } from 'node:path'
import { editionToDocument } from '../edition/publish/edition-to-document.ts'
import { seedsToEdition } from '../edition/seeds-to-edition.ts'
import { readStory } from '../loaders/read-stories.ts'
import { endWithPipe } from './end-with-pipe.ts'
import { explainFailure } from './explain-failure.ts'

// npm run --silent edition -- STORY-FOLDER: the document that the site publishes as story.json.
const folder = process.argv[2]

endWithPipe()

try {
  if (!folder || process.argv.length > 3) {
    console.error('Name one story folder: npm run --silent edition -- seeds/my-story')
    process.exitCode = 1
  } else {
    const { story, seeds } = readStory(resolve(folder))
    process.stdout.write(`${JSON.stringify(editionToDocument(seedsToEdition(story, seeds)))}\n`)
  }
} catch (error) {
  console.error(explainFailure(error))
  process.exitCode = 1
}
