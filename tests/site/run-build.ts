import { type ChildProcess, spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** How a build is begun: its variables, and where it runs. */
export interface Surroundings {
  readonly env: Readonly<Record<string, string>>
  readonly cwd?: string
}

/** Begins the real command as a process of its own. */
export function startBuild({ env, cwd = root }: Surroundings): ChildProcess {
  const begin = ['--import', join(root, 'src/commands/quiet-surroundings.mjs')]
  return spawn(process.execPath, [...begin, join(root, 'src/commands/build.ts')], {
    cwd,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'ignore', 'pipe'],
  })
}

/** Returns how a build ended and what it said on stderr. */
export async function endOf(build: ChildProcess): Promise<{ status: number | string | null; said: string }> {
  let said = ''
  build.stderr?.on('data', (words) => {
    said += words
  })
  const status = await new Promise<number | string | null>((ended) =>
    build.once('close', (code, signal) => ended(signal ?? code)),
  )
  return { status, said }
}

/** Returns all files under a folder with the sha256 of their bytes. */
export function bytesOf(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
  return Object.fromEntries(
    files.map((file) => [
      file.slice(folder.length + 1),
      createHash('sha256').update(readFileSync(file)).digest('hex'),
    ]),
  )
}
