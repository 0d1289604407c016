import type { Seed } from '../edition/model/seed.ts'
import { bytesToSeed } from './bytes-to-seed.ts'
import { readBytes } from './read-bytes.ts'

/** Returns the seed that lies at `path`. Throws `BrokenSeed` where it cannot be read, or is none. */
export function readSeed(path: string): Seed {
  return bytesToSeed(readBytes(path), path)
}
