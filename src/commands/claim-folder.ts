import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'

/** File in a claimed folder that names the process it belongs to. */
const holder = 'process'

/**
 * Returns a new folder beside `target`, `.dist-1` for `dist`, or the next number where another build is at work. It
 * names the process it belongs to, so that a later build can tell whether that one still runs.
 *
 * Removes what killed builds left, and puts `target` back where one was killed between its two renames.
 */
export function claimFolder(target: string): string {
  const beginning = join(dirname(target), `.${basename(target)}-`)
  mkdirSync(dirname(target), { recursive: true })
  clearLeftovers(target, basename(beginning))
  const claim = `${beginning}claim-${process.pid}`
  mkdirSync(claim)
  writeFileSync(join(claim, holder), String(process.pid))
  for (let number = 1; ; number++) {
    const folder = `${beginning}${number}`
    if (existsSync(folder)) continue
    try {
      // With the holder inside, so that a second build at the same moment cannot take it too.
      renameSync(claim, folder)
      return folder
    } catch (error) {
      if (!existsSync(folder)) throw error
    }
  }
}

function clearLeftovers(target: string, beginning: string): void {
  const place = dirname(target)
  for (const name of readdirSync(place).filter((entry) => entry.startsWith(beginning))) {
    const folder = join(place, name)
    const [, number, claimant] = /^(?:(\d+)|claim-(\d+))$/.exec(name.slice(beginning.length)) ?? []
    // Killed before it could write down whose it is, a claim still tells it by its name.
    const id = claimant ? Number(claimant) : number ? holderOf(folder) : undefined
    if (id === undefined || isRunning(id)) continue
    const old = join(folder, 'old')
    if (existsSync(old) && !existsSync(target)) renameSync(old, target)
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Undefined where the folder is none of ours, or is just being claimed or removed. */
function holderOf(folder: string): number | undefined {
  try {
    return Number(readFileSync(join(folder, holder), 'utf8')) || undefined
  } catch {
    return undefined
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
