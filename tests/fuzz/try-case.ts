import { isDeepStrictEqual } from 'node:util'
import { BrokenSeed } from '../../src/edition/broken-seed.ts'
import type { PageRecord } from '../../src/edition/model/page.ts'
import type { StoryFolder } from './any-story.ts'
import { folderToPages } from './folder-to-pages.ts'
import { findFaults } from './laws.ts'

/** Milliseconds of this process that a folder may take: far more than it needs, far less than what grows with a square. */
const START = 2000
const A_CHARACTER = 1

/** How a case went where it went well. */
export interface Tried {
  /** Code units of all files together. */
  readonly length: number
  /** Milliseconds of this process, for making the pages once. */
  readonly milliseconds: number
  /** Whether the folder was refused with a message. */
  readonly refused: boolean
}

/**
 * Makes the pages of a folder and holds them to all laws; then again with the files in another order, which has to give
 * the same records, or the same refusal. Throws with one line a fault.
 */
export function tryCase(folder: StoryFolder): Tried {
  const began = process.cpuUsage()
  const made = pagesOrRefusal(folder)
  const { user, system } = process.cpuUsage(began)
  const milliseconds = (user + system) / 1000
  const length = folder.files.reduce((sum, [, text]) => sum + text.length, 0)
  const faults = typeof made === 'string' ? [] : findFaults(made, new Map(folder.files))
  if (milliseconds > START + A_CHARACTER * length)
    faults.push(`too long: ${milliseconds.toFixed(0)} ms for ${length} characters`)
  if (folder.files.length > 1 && !isDeepStrictEqual(made, pagesOrRefusal(folder, folder.shuffled))) {
    const again = isDeepStrictEqual(made, pagesOrRefusal(folder))
    faults.push(again ? 'files in another order give other pages' : 'the same files give other pages')
  }
  if (faults.length > 0) throw new Error(faults.join('\n'))
  return { length, milliseconds, refused: typeof made === 'string' }
}

function pagesOrRefusal(folder: StoryFolder, order?: readonly number[]): PageRecord[] | string {
  try {
    return folderToPages(folder, order)
  } catch (reason) {
    if (reason instanceof BrokenSeed) return reason.message
    throw reason
  }
}
