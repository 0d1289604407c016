import { resolve, sep } from 'node:path'
import type { Loader, LoaderContext } from 'astro/loaders'
import { takeEarlyReading } from './early-reading.ts'

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
      await fill(context, folder)
      const { watcher } = context
      if (!watcher) return
      watcher.add(folder)
      watcher.on('all', (_, path) => {
        if (!resolve(path).startsWith(folder + sep)) return
        fill(context, folder).catch((error) => {
          context.logger.error(error instanceof Error ? error.message : String(error))
        })
      })
    },
  }
}

async function fill({ store, logger }: LoaderContext, folder: string): Promise<void> {
  const { entries, summaries } = await (takeEarlyReading() ?? read(folder))
  store.clear()
  for (const entry of entries) store.set(entry)
  for (const summary of summaries) logger.info(summary)
}

/** Imported where it is needed, so that a build that has read already does not load the core again. */
async function read(folder: string) {
  const { readPages } = await import('./read-pages.ts')
  return readPages(folder)
}
