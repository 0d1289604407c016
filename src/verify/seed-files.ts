import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { parse } from 'yaml'

/** One article as it lies in the seeds. */
export interface SeedFile {
  /** The file decoded, a byte-order mark included. */
  readonly text: string
  /** Of its bytes, in lower-case hexadecimal. */
  readonly sha256: string
}

export interface SeedStory {
  /** By their names in the folder. */
  readonly files: ReadonlyMap<string, SeedFile>
  /** Everything the editor wrote in story.yaml, value by value. */
  readonly editor: readonly string[]
}

/**
 * Returns the stories under `path`, by their folders’ names: a folder of story folders, or one story folder. Throws where
 * there is no such folder.
 *
 * Read here once more, without the engine: a check that shares the code it checks would share its mistakes.
 */
export function seedFiles(path: string): ReadonlyMap<string, SeedStory> {
  const folder = resolve(path)
  const entries = readdirSync(folder, { withFileTypes: true }).filter(({ name }) => !name.startsWith('.'))
  const isStory = entries.some(
    (entry) => !entry.isDirectory() && /(?:\.txt|\.md|^story\.yaml)$/iu.test(entry.name),
  )
  const stories = isStory ? [folder] : entries.map(({ name }) => join(folder, name))
  return new Map(stories.map((story) => [basename(story), readStory(story)]))
}

function readStory(folder: string): SeedStory {
  const names = readdirSync(folder).filter((name) => !name.startsWith('.'))
  return {
    files: new Map(
      names
        .filter((name) => /\.(?:txt|md)$/iu.test(name))
        .map((name) => [name, readSeed(readFileSync(join(folder, name)))]),
    ),
    editor: names.includes('story.yaml')
      ? wordsIn(parse(readFileSync(join(folder, 'story.yaml'), 'utf8')))
      : [],
  }
}

function readSeed(bytes: Uint8Array): SeedFile {
  return {
    text: new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes),
    sha256: createHash('sha256').update(bytes).digest('hex'),
  }
}

function wordsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(wordsIn) : []
}
