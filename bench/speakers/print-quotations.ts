import { readArticleFiles } from '../../src/loaders/read-article-files.ts'
import type { ForeignQuotation } from './foreign-quotation.ts'

/**
 * Prints what `read` finds in each article of the files and folders on the command line, one line of JSON an article, as
 * `npm run quotes` does: so that another reader is started, timed and scored just as ours is.
 */
export function printQuotations(read: (text: string) => readonly ForeignQuotation[]): void {
  for (const { id, text } of readArticleFiles(process.argv.slice(2))) {
    const quotes = read(text).map(({ start, end, speaker }) => ({
      start,
      end,
      kind: 'direct',
      speaker,
      ...(speaker && { speakerKind: 'person' }),
    }))
    process.stdout.write(`${JSON.stringify({ id, quotes })}\n`)
  }
}
