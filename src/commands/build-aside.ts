import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'

const signals = { SIGHUP: 1, SIGINT: 2, SIGTERM: 15 } as const

/**
 * Returns when `target` holds what `build` wrote. `build` is given a folder of its own beside `target`:
 *
 *     dist/                  the last good site, until the very end
 *     .dist-4711/site/       what this build writes
 *     .dist-4711/scratch/    what it needs on the way
 *
 * Only after `build` has succeeded does `site` take the place of `target`. A build that throws, is interrupted or is
 * killed leaves `target` as it was. Throws what `build` throws.
 */
export async function buildAside(
  target: string,
  build: (folders: { site: string; scratch: string }) => Promise<void>,
): Promise<void> {
  const place = dirname(target)
  clearLeftovers(place, target)
  const aside = join(place, `.${basename(target)}-${process.pid}`)
  const site = join(aside, 'site')
  const scratch = join(aside, 'scratch')
  mkdirSync(site, { recursive: true })
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

/** Removes what killed builds left behind, and puts `target` back where one was killed between the two renames. */
function clearLeftovers(place: string, target: string): void {
  const prefix = `.${basename(target)}-`
  for (const name of existsSync(place) ? readdirSync(place) : []) {
    const process = name.startsWith(prefix) ? Number(name.slice(prefix.length)) : Number.NaN
    if (!Number.isInteger(process) || isRunning(process)) continue
    const old = join(place, name, 'old')
    if (existsSync(old) && !existsSync(target)) renameSync(old, target)
    rmSync(join(place, name), { recursive: true, force: true })
  }
}

function isRunning(id: number): boolean {
  try {
    process.kill(id, 0)
    return true
  } catch (error) {
    // EPERM: it runs, and belongs to somebody else.
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
