import { BrokenSeed } from '../edition/broken-seed.ts'
import type { Seed } from '../edition/model/seed.ts'
import { isArticleName } from './bytes-to-seed.ts'
import { checkArticleSize } from './check-size.ts'
import { emptyFolder, kindOfPath, listFolder } from './list-folder.ts'
import { joinPath } from './read-bytes.ts'
import { readSeed } from './read-seed.ts'
import { tellProgress } from './tell-progress.ts'

/**
 * Yields the articles that `paths` name, one after another, so that thousands need not be held at once: each file as
 * it is, each folder's .txt and .md files in the order of their names, those of its inner folders after them. What else stands in a folder is passed
 * over; a file that is named must be an article. Throws `BrokenSeed` for a path that leads nowhere and for a file
 * that cannot be read.
 */
export function* readArticleFiles(paths: Iterable<string>): Generator<Seed, void, void> {
  for (const path of paths) {
    const kind = kindOfPath(path)
    if (kind === null) throw new BrokenSeed(path, 'There is no such file or folder.', 'Check the path.')
    if (kind === 'file' && !isArticleName(path)) {
      throw new BrokenSeed(
        path,
        'This file is no article.',
        'Name files that end in .txt or .md, or a folder of them.',
      )
    }
    const files = kind === 'file' ? [path] : articlesUnder(path)
    if (files.length === 0) throw emptyFolder(path)
    const tell = tellProgress(path, files.length)
    for (const [at, file] of files.entries()) {
      checkArticleSize(file)
      yield readSeed(file)
      tell({ done: at + 1, of: files.length, what: 'articles read' })
    }
  }
}

function articlesUnder(path: string): string[] {
  const { files, folders } = listFolder(path)
  const here = files.filter(isArticleName).map((file) => joinPath(path, file))
  return [...here, ...folders.flatMap((folder) => articlesUnder(joinPath(path, folder)))]
}
