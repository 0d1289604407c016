import { registerHooks } from 'node:module'
import { parentPort, workerData } from 'node:worker_threads'
import type { ReadingMessage } from './early-reading.ts'

resolveDatesDirectly()
parentPort?.postMessage(await read(workerData))

/** An error keeps its name only in words: sent as it is, a `BrokenSeed` would arrive as any error. */
async function read(folder: string): Promise<ReadingMessage> {
  try {
    const { readPages } = await import('./read-pages.ts')
    return { kind: 'read', pages: readPages(folder) }
  } catch (error) {
    const { name, message, stack } = error instanceof Error ? error : new Error(String(error))
    return { kind: 'failed', name, message, stack: stack ?? message }
  }
}

/**
 * date-fns is a hundred small modules beside a package.json of 200 KB, which Node reads again for each of them; a third
 * of the time of this thread went there. What its modules import of each other is told here without asking it.
 */
function resolveDatesDirectly(): void {
  registerHooks({
    resolve(specifier, context, next) {
      const own = specifier.startsWith('.') && context.parentURL?.includes('/node_modules/date-fns/')
      if (!own) return next(specifier, context)
      return { url: new URL(specifier, context.parentURL).href, format: 'module', shortCircuit: true }
    },
  })
}
