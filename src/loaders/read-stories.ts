import { basename, resolve } from 'node:path'
import { BrokenSeed } from '../edition/broken-seed.ts'
import type { Seed } from '../edition/model/seed.ts'
import type { Story } from '../edition/model/story.ts'
import { yamlToStory } from '../edition/story/yaml-to-story.ts'
import { codeOf } from '../edition/text/show-controls.ts'
import { isArticleName } from './bytes-to-seed.ts'
import { checkStorySize } from './check-size.ts'
import { decodeUtf8 } from './decode-utf8.ts'
import { emptyFolder, kindOfPath, listFolder } from './list-folder.ts'
import { joinPath, readBytes } from './read-bytes.ts'
import { readSeed } from './read-seed.ts'

/** One story as found on disk: what the editor knows, and the files. */
export interface StorySeeds {
  readonly story: Story
  /** In the order of their file names; transcripts are among them. */
  readonly seeds: readonly Seed[]
}

const STORY_FILE = 'story.yaml'

/**
 * Returns the stories under `path`: a folder of story folders, or one story folder (which has articles or a
 * story.yaml of its own). Throws `BrokenSeed` for the first thing in them that cannot stand.
 */
export function readStories(path: string): StorySeeds[] {
  if (kindOfPath(path) === 'file') {
    throw new BrokenSeed(path, 'This is a file, not a folder.', 'Name the folder of the story it belongs to.')
  }
  const { files, folders } = listFolder(path)
  if (files.some(isStoryFile)) return [readStory(named(path))]
  const stray = files[0]
  if (stray !== undefined) throw strayFile(joinPath(path, stray))
  if (folders.length === 0) throw emptyFolder(path)
  return folders.map((folder) => readStory(named(joinPath(path, folder))))
}

/** Returns one story with its seeds. Throws `BrokenSeed` as `readStories` does. */
export function readStory(path: string): StorySeeds {
  const { files, folders } = listFolder(path)
  const inner = folders[0]
  if (inner !== undefined) {
    const what = 'A folder inside a story is not read.'
    throw new BrokenSeed(
      joinPath(path, inner),
      what,
      'Put its files beside the others, or move it out as a story of its own.',
    )
  }
  const stray = files.find((file) => !isStoryFile(file))
  if (stray !== undefined) throw strayFile(joinPath(path, stray))
  const articles = files.filter(isArticleName)
  if (articles.length === 0) throw emptyFolder(path)
  checkStorySize(
    path,
    articles.map((file) => joinPath(path, file)),
  )
  const yaml = files.includes(STORY_FILE) ? joinPath(path, STORY_FILE) : null
  const story = yamlToStory(yaml === null ? null : decodeUtf8(readBytes(yaml), yaml), {
    id: basename(resolve(path)),
    path: withoutSlash(path),
    files: articles,
  })
  const seeds = articles.map((file) => readSeed(joinPath(path, file)))
  refuseNamesakes(seeds)
  return { story, seeds }
}

/** The folder's name is the first part of the address of all its pages, where a page of ours may stand already. */
function named(path: string): string {
  const name = basename(resolve(path))
  const sign = /[?#%\\\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]/u.exec(name)?.[0]
  const remedy = 'Give the folder another name.'
  if (sign) {
    const shown = /[!-~]/u.test(sign) ? `“${sign}”` : codeOf(sign)
    const what = `The folder’s name begins the address of every page, and a ${shown} cannot stand there.`
    throw new BrokenSeed(path, what, remedy)
  }
  if (name === 'method' || name === '404' || name.startsWith('_'))
    throw new BrokenSeed(path, `The site has something of its own at the address “/${name}/”.`, remedy)
  return path
}

/** Two files of one name would share the ids of their quotations. */
function refuseNamesakes(seeds: readonly Seed[]): void {
  const byId = new Map<string, Seed>()
  for (const seed of seeds) {
    const namesake = byId.get(seed.id)
    if (namesake) {
      const what = `This file and ${namesake.file} differ only in what follows the last dot, so their quotations would share their ids.`
      throw new BrokenSeed(seed.path, what, 'Give one of the two another name.')
    }
    byId.set(seed.id, seed)
  }
}

function isStoryFile(name: string): boolean {
  return name === STORY_FILE || isArticleName(name)
}

function strayFile(path: string): BrokenSeed {
  const remedy = 'A story holds articles (.txt, .md) and story.yaml. Move this file out, or rename it.'
  return new BrokenSeed(path, 'This file is neither an article nor story.yaml.', remedy)
}

function withoutSlash(path: string): string {
  return path.replace(/(?<=[^/\\])[/\\]+$/u, '')
}
