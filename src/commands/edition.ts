import { runThread } from '../loaders/run-thread.ts'
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
    const document = await runThread<string>(new URL('./edition-thread.ts', import.meta.url), folder)
    process.stdout.write(`${document}\n`)
  }
} catch (error) {
  console.error(explainFailure(error))
  process.exitCode = 1
}
