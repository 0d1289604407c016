import { type Dirent, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { BrokenSeed } from '../edition/broken-seed.ts'
import { errorCode } from './error-code.ts'

/** What a folder holds, hidden entries (`.DS_Store`) left out, in the order of the names' code units. */
export interface FolderListing {
  readonly files: readonly string[]
  readonly folders: readonly string[]
}

/**
 * Returns what stands in a folder. The order is that of code units and not of the machine's language, so that the
 * same folder gives the same edition everywhere. Throws `BrokenSeed` where there is no such folder.
 */
export function listFolder(path: string): FolderListing {
  const entries = readEntries(path).filter((entry) => !entry.name.startsWith('.'))
  const names = entries.map((entry) => entry.name).sort(byCodeUnit)
  const folders = new Set(entries.filter((entry) => isFolder(path, entry)).map((entry) => entry.name))
  return {
    files: names.filter((name) => !folders.has(name)),
    folders: names.filter((name) => folders.has(name)),
  }
}

/** Returns what is at `path`; null where nothing is. */
export function kindOfPath(path: string): 'file' | 'folder' | null {
  const stats = statSync(path, { throwIfNoEntry: false })
  if (!stats) return null
  return stats.isDirectory() ? 'folder' : 'file'
}

function readEntries(path: string): Dirent[] {
  try {
    return readdirSync(path, { withFileTypes: true })
  } catch (reason) {
    const code = errorCode(reason)
    if (code === 'ENOENT') throw new BrokenSeed(path, 'There is no such folder.', 'Check the path.')
    if (code === 'ENOTDIR') throw new BrokenSeed(path, 'This is a file, not a folder.', 'Name its folder.')
    throw new BrokenSeed(path, `This folder cannot be read (${code}).`, 'Check who may read it.')
  }
}

/** A link to a folder is one. */
function isFolder(path: string, entry: Dirent): boolean {
  return entry.isSymbolicLink() ? kindOfPath(join(path, entry.name)) === 'folder' : entry.isDirectory()
}

/** What to say of a folder in which no article is. */
export function emptyFolder(path: string): BrokenSeed {
  return new BrokenSeed(
    path,
    'There is no article in this folder.',
    'Put at least one .txt or .md file into it.',
  )
}

function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
