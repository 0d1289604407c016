import type { Story } from '../edition/model/story.ts'
import { seedToQuotedArticle } from '../edition/seed-to-quoted-article.ts'
import { documentToStory } from '../edition/story/document-to-story.ts'
import { readArticleFiles } from '../loaders/read-article-files.ts'
import { endWithPipe } from './end-with-pipe.ts'
import { explainFailure } from './explain-failure.ts'
import { quotedArticleToLine } from './quoted-article-to-line.ts'

const nothingKnown: Story = documentToStory(null, 'quotes')

/** Prints one line of JSON for each article in the files and folders, each read by itself; sets the exit code where one cannot be read. */
export async function printQuotations(paths: readonly string[]): Promise<void> {
  endWithPipe()
  try {
    if (paths.length === 0)
      throw new Error('Name at least one file or folder: npm run --silent quotes -- seeds/my-story')
    for (const seed of readArticleFiles(paths)) {
      const line = JSON.stringify(quotedArticleToLine(seedToQuotedArticle(seed, nothingKnown)))
      // Waiting for the pipe keeps memory flat however many articles there are.
      if (!process.stdout.write(`${line}\n`))
        await new Promise((resolve) => process.stdout.once('drain', resolve))
    }
  } catch (error) {
    console.error(paths.length === 0 ? (error as Error).message : explainFailure(error))
    process.exitCode = 1
  }
}
