import { isAbsolute, relative, sep } from 'node:path'
import { editionToCollator } from '../edition/edition-to-collator.ts'
import { distinctHeads } from '../edition/publish/distinct-heads.ts'
import { editionToPages } from '../edition/publish/edition-to-pages.ts'
import { readingSummary } from '../edition/publish/reading-summary.ts'
import { seedsToEdition } from '../edition/seeds-to-edition.ts'
import { type PageEntry, pageToEntry } from './page-entry.ts'
import { readStories } from './read-stories.ts'
import { tellProgress } from './tell-progress.ts'

/** What a folder of seeds comes to: an entry for every page, and a line a story about what was read. */
export interface ReadPages {
  readonly entries: readonly PageEntry[]
  readonly summaries: readonly string[]
}

/**
 * Returns the pages of all stories in a folder. Throws `BrokenSeed` where one of them cannot be read.
 *
 * @param folder absolute
 */
export function readPages(folder: string): ReadPages {
  const editions = readStories(asWritten(folder)).map(({ story, seeds }) =>
    seedsToEdition(story, seeds, tellProgress(story.id, seeds.length)),
  )
  const pages = editions.flatMap((edition) => editionToPages(edition, editionToCollator(edition)))
  return {
    entries: distinctHeads(pages).map(pageToEntry),
    summaries: editions.map(readingSummary),
  }
}

/** Messages name files as the person who runs the command would: from where it runs, if they lie under it. */
function asWritten(folder: string): string {
  const path = relative(process.cwd(), folder)
  return path === '' || path === '..' || path.startsWith(`..${sep}`) || isAbsolute(path) ? folder : path
}
