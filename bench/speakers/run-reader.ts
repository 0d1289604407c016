import { spawnSync } from 'node:child_process'
import { closeSync, openSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Reader } from './readers.ts'

export interface Run {
  /** The file that holds what was printed. */
  readonly printed: string
  readonly seconds: number
  /** The most it ever held, in megabytes. */
  readonly megabytes: number
}

const oneCore =
  spawnSync('taskset', ['--version'], { stdio: 'ignore' }).status === 0 ? ['taskset', '-c', '0'] : []

/**
 * Lets `reader` read `path`, a file or a folder, as a command of its own, begun as `npm run quotes` is, under the Node that runs us, on one core
 * where the system can see to that. What it prints goes to a file in `folder`. Throws when it fails.
 */
export function runReader(reader: Reader, path: string, folder: string): Run {
  const printed = join(folder, 'printed.jsonl')
  const memory = join(folder, 'memory')
  const [program = '', ...rest] = [
    ...oneCore,
    process.execPath,
    '--import',
    './src/commands/quiet-surroundings.mjs',
    '--import',
    './bench/speakers/tell-peak-memory.mjs',
    reader.script,
    path,
  ]
  const out = openSync(printed, 'w')
  const began = performance.now()
  const { status } = spawnSync(program, rest, {
    stdio: ['ignore', out, 'inherit'],
    env: { ...process.env, PEAK_MEMORY_FILE: memory },
  })
  const seconds = (performance.now() - began) / 1000
  closeSync(out)
  if (status !== 0) throw new Error(`${reader.script} failed on ${path}`)
  return { printed, seconds, megabytes: Number(readFileSync(memory, 'utf8')) / 1000 }
}
