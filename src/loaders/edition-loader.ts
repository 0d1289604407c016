import { isAbsolute, relative, resolve, sep } from 'node:path'
import type { Loader, LoaderContext } from 'astro/loaders'
import { distinctTitles } from '../edition/publish/distinct-titles.ts'
import { editionToPages } from '../edition/publish/edition-to-pages.ts'
import { readingSummary } from '../edition/publish/reading-summary.ts'
import { seedsToEdition } from '../edition/seeds-to-edition.ts'
import { readStories } from './read-stories.ts'

/**
 * Returns the loader that fills the collection of pages from the folder SEEDS names. Under `astro dev` a change of
 * any file in it reads the folder again; a seed that is broken then is reported, and the last good pages stay.
 *
 * Entries carry no digest: with one, an edit of the code would leave pages as they were.
 */
export function editionLoader(): Loader {
  return {
    // The build prints what is logged under this name.
    name: 'seeds',
    load: async (context) => {
      const folder = resolve(process.env.SEEDS || 'seeds')
      fill(context, folder)
      const { watcher } = context
      if (!watcher) return
      watcher.add(folder)
      watcher.on('all', (_, path) => {
        if (!resolve(path).startsWith(folder + sep)) return
        try {
          fill(context, folder)
        } catch (error) {
          context.logger.error(error instanceof Error ? error.message : String(error))
        }
      })
    },
  }
}

function fill({ store, logger }: LoaderContext, folder: string): void {
  const editions = readStories(asWritten(folder)).map(({ story, seeds }) => seedsToEdition(story, seeds))
  const pages = distinctTitles(editions.flatMap(editionToPages))
  store.clear()
  for (const page of pages) store.set({ id: page.path, data: { ...page } })
  for (const edition of editions) logger.info(readingSummary(edition))
}

/** Messages name files as the person who runs the command would: from where it runs, if they lie under it. */
function asWritten(folder: string): string {
  const path = relative(process.cwd(), folder)
  return path === '' || path.startsWith('..') || isAbsolute(path) ? folder : path
}
