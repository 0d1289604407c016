import { mkdirSync, renameSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { BrokenSeed } from '../edition/broken-seed.ts'
import { errorCode } from '../loaders/error-code.ts'
import { claimFolder } from './claim-folder.ts'

const signals = { SIGHUP: 1, SIGINT: 2, SIGTERM: 15 } as const

/**
 * Returns when `target` holds what `build` wrote. `build` is given a folder of its own beside `target`:
 *
 *     dist/                  the last good site, until the very end
 *     .dist-1/site/          what this build writes
 *     .dist-1/scratch/       what it needs on the way
 *
 * Only after `build` has succeeded does `site` take the place of `target`. A build that throws, is interrupted or is
 * killed leaves `target` as it was. Throws what `build` throws, and `BrokenSeed` where `target` is a file.
 */
export async function buildAside(
  target: string,
  build: (folders: { site: string; scratch: string }) => Promise<void>,
): Promise<void> {
  refuseFile(target)
  let aside: string | undefined
  const clear = () => {
    if (aside) rmSync(aside, { recursive: true, force: true })
  }
  // Before there is anything to clear: between the two no signal can come.
  const stops = Object.entries(signals).map(([signal, number]) => {
    const stop = () => {
      clear()
      process.exit(128 + number)
    }
    process.once(signal, stop)
    return () => process.off(signal, stop)
  })
  try {
    aside = claimFolder(target)
    const site = join(aside, 'site')
    const scratch = join(aside, 'scratch')
    mkdirSync(site)
    mkdirSync(scratch)
    await build({ site, scratch })
    takePlace(site, target, join(aside, 'old'))
  } finally {
    clear()
    for (const release of stops) release()
  }
}

/** A file would be replaced like an old site, and be gone. */
function refuseFile(target: string): void {
  if (statSync(target, { throwIfNoEntry: false })?.isDirectory() === false)
    throw new BrokenSeed(target, 'This is a file, not a folder.', 'Name a folder for the site: DIST=folder.')
}

/** How often another build may come between. */
const TURNS = 100

/**
 * Two renames without a pause between them; the first is undone should the second fail. Where another build ends in the same
 * moment, one of the two finds what it did not leave there, and goes again: the last to arrive stays.
 */
function takePlace(site: string, target: string, old: string): void {
  for (let turn = 1; ; turn++) {
    const replaces = moveAway(target, old)
    try {
      renameSync(site, target)
      return
    } catch (error) {
      if (turn < TURNS && ['ENOTEMPTY', 'EEXIST'].includes(errorCode(error)))
        rmSync(old, { recursive: true, force: true })
      else {
        if (replaces) renameSync(old, target)
        throw error
      }
    }
  }
}

/** Returns whether there was anything to move. */
function moveAway(target: string, old: string): boolean {
  try {
    renameSync(target, old)
    return true
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return false
    throw error
  }
}
