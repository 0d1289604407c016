import { readFileSync } from 'node:fs'
import { BrokenSeed } from '../edition/broken-seed.ts'
import { errorCode } from './error-code.ts'

/** Returns a file's bytes. Throws `BrokenSeed` where it cannot be read. */
export function readBytes(path: string): Uint8Array {
  try {
    return readFileSync(path)
  } catch (reason) {
    const code = errorCode(reason)
    // A byte that is no UTF-8 is read as this sign, under which the file is not found again.
    if (code === 'ENOENT' && path.includes('\ufffd'))
      throw new BrokenSeed(path, 'The name of this file is not UTF-8.', 'Give the file another name.')
    if (code === 'ENOENT') throw new BrokenSeed(path, 'There is no such file.', 'Check the path.')
    throw new BrokenSeed(path, `This file cannot be read (${code}).`, 'Check who may read it.')
  }
}

/** Returns a path as a person would write it: with one slash, also on Windows, which takes either. */
export function joinPath(folder: string, name: string): string {
  return /[/\\]$/u.test(folder) ? folder + name : `${folder}/${name}`
}
