import { parentPort, workerData } from 'node:worker_threads'
import type { ReadingMessage } from './early-reading.ts'

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
