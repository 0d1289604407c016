import { statSync } from 'node:fs'
import { BrokenSeed } from '../edition/broken-seed.ts'
import { LARGEST_ARTICLE, LARGEST_STORY, MOST_ARTICLES } from './limits.ts'
import { withCommas } from './with-commas.ts'

/**
 * Throws `BrokenSeed` where a story is larger than can be read. Asks only for the sizes of its files, so that it is known
 * before the first of them is read.
 *
 * @param paths its articles
 */
export function checkStorySize(folder: string, paths: readonly string[]): void {
  const divide = 'Make two stories of it, or take out articles that quote nobody.'
  if (paths.length > MOST_ARTICLES) {
    const what = `This story has ${withCommas(paths.length)} articles; at most ${withCommas(MOST_ARTICLES)} are read as one.`
    throw new BrokenSeed(folder, what, divide)
  }
  const bytes = paths.reduce((sum, path) => sum + checkArticleSize(path), 0)
  if (bytes > LARGEST_STORY) {
    const what = `The articles of this story have ${megabytes(bytes)}; at most ${megabytes(LARGEST_STORY)} are read as one.`
    throw new BrokenSeed(folder, what, divide)
  }
}

/** Returns the size of an article in bytes; 0 where it cannot be told. Throws `BrokenSeed` where it is too large to be read. */
export function checkArticleSize(path: string): number {
  const bytes = sizeOf(path)
  if (bytes <= LARGEST_ARTICLE) return bytes
  const what = `This file has ${megabytes(bytes)}; at most ${megabytes(LARGEST_ARTICLE)} are read as one article.`
  throw new BrokenSeed(path, what, 'Put each article into a file of its own, or take it out of the folder.')
}

/** What cannot be asked for its size says why when it is read. */
function sizeOf(path: string): number {
  try {
    return statSync(path).size
  } catch {
    return 0
  }
}

/** Rounded up: what is a byte too large does not look as if it fitted. */
function megabytes(bytes: number): string {
  return `${withCommas(Math.ceil(bytes / 100_000) / 10)} MB`
}
