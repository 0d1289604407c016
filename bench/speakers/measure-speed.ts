import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Reader } from './readers.ts'
import { runReader } from './run-reader.ts'

export interface Speed {
  readonly articlesPerSecond: number
  /** The most memory a run over all articles ever held. */
  readonly megabytes: number
}

/**
 * Returns how many articles of `folder` each reader reads in a second: all but one, divided by what they take longer
 * than the one alone, so that starting does not count. The readers take turns, `turns` times, so that what else the
 * machine does falls on all of them; medians decide.
 */
export function measureSpeed(
  readers: readonly Reader[],
  folder: string,
  turns: number,
  scratch: string,
): ReadonlyMap<Reader, Speed> {
  const files = readdirSync(folder).toSorted()
  const first = join(folder, files[0] ?? '')
  const taken = new Map(
    readers.map((reader) => [reader, [] as { all: number; one: number; megabytes: number }[]]),
  )
  for (let turn = 0; turn < turns; turn++) {
    for (const reader of readers) {
      const all = runReader(reader, folder, scratch)
      const one = runReader(reader, first, scratch)
      taken.get(reader)?.push({ all: all.seconds, one: one.seconds, megabytes: all.megabytes })
    }
  }
  return new Map(
    [...taken].map(([reader, runs]) => [
      reader,
      {
        articlesPerSecond:
          (files.length - 1) / (median(runs.map(({ all }) => all)) - median(runs.map(({ one }) => one))),
        megabytes: Math.max(...runs.map(({ megabytes }) => megabytes)),
      },
    ]),
  )
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = Math.floor(sorted.length / 2)
  const upper = sorted[middle] ?? 0
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? 0) + upper) / 2
}
