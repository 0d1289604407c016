import type { ReadPages } from './read-pages.ts'
import { runThread } from './run-thread.ts'

/** The bundler loads this module a second time, so a variable in it would not be the same on both sides. */
const key = Symbol.for('as-quoted: early reading')
const place = globalThis as { [key]?: Promise<ReadPages> | undefined }

/**
 * Returns the reading of a folder of seeds, begun in a thread of its own, where Node runs the core as it stands. A build is twice as
 * long without: it would read only after Astro has loaded itself, and only after the bundler has gone through every
 * file of the core.
 */
export function beginReading(folder: string): Promise<ReadPages> {
  const reading = runThread<ReadPages>(new URL('./reading-thread.ts', import.meta.url), folder)
  // Whoever takes the reading learns of its failure; until then it is nobody's.
  reading.catch(() => {})
  place[key] = reading
  return reading
}

/** Returns the reading that has been begun, once; undefined where none has. */
export function takeEarlyReading(): Promise<ReadPages> | undefined {
  const reading = place[key]
  place[key] = undefined
  return reading
}
