import { readdirSync, readFileSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'

/**
 * Returns a file of the seeds by the name pages give it, a byte-order mark included; undefined where no
 * story holds such a file.
 */
export function findSeedText(file: string): string | undefined {
  const path = paths.get(file)
  if (path === undefined) return undefined
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(readFileSync(path))
}

const seeds = resolve(process.env.SEEDS || 'seeds')
const paths = new Map(
  readdirSync(seeds, { recursive: true, encoding: 'utf8' }).map((name) => [
    basename(name),
    join(seeds, name),
  ]),
)
