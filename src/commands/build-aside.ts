import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
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
 * killed leaves `target` as it was. Throws what `build` throws.
 */
export async function buildAside(
  target: string,
  build: (folders: { site: string; scratch: string }) => Promise<void>,
): Promise<void> {
  const aside = claimFolder(target)
  const site = join(aside, 'site')
  const scratch = join(aside, 'scratch')
  mkdirSync(site)
  mkdirSync(scratch)

  const clear = () => rmSync(aside, { recursive: true, force: true })
  const stops = Object.entries(signals).map(([signal, number]) => {
    const stop = () => {
      clear()
      process.exit(128 + number)
    }
    process.once(signal, stop)
    return () => process.off(signal, stop)
  })
  try {
    await build({ site, scratch })
    takePlace(site, target, join(aside, 'old'))
  } finally {
    clear()
    for (const release of stops) release()
  }
}

/** Two renames without a pause between them; the first is undone should the second fail. */
function takePlace(site: string, target: string, old: string): void {
  const replaces = existsSync(target)
  if (replaces) renameSync(target, old)
  try {
    renameSync(site, target)
  } catch (error) {
    if (replaces) renameSync(old, target)
    throw error
  }
}
