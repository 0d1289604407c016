import { hash } from 'node:crypto'
import { basename, extname } from 'node:path'
import { BrokenSeed } from '../edition/broken-seed.ts'
import type { Seed } from '../edition/model/seed.ts'
import { decodeUtf8 } from './decode-utf8.ts'

/** Returns whether a file of this name is an article: `.txt` or `.md`, in whatever case. */
export function isArticleName(name: string): boolean {
  return /\.(?:txt|md)$/iu.test(name)
}

/**
 * Returns a seed: the file's bytes decoded, nothing taken off and nothing put on.
 * Throws `BrokenSeed` where they are not UTF-8 or hold nothing to read.
 *
 * @param path as the person who runs the command would write it
 */
export function bytesToSeed(bytes: Uint8Array, path: string): Seed {
  const text = decodeUtf8(bytes, path)
  if (text.trim() === '') {
    const what = bytes.length === 0 ? 'This file is empty.' : 'This file holds nothing but white space.'
    throw new BrokenSeed(path, what, 'Put the article into it, or take it out of the folder.')
  }
  const file = basename(path)
  return {
    id: basename(file, extname(file)),
    file,
    path,
    format: /\.md$/iu.test(file) ? 'markdown' : 'text',
    text,
    sha256: hash('sha256', bytes),
  }
}
