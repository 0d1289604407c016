import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { checkStorySize } from '../../src/loaders/check-size.ts'
import { LARGEST_ARTICLE, LARGEST_STORY, MOST_ARTICLES } from '../../src/loaders/limits.ts'
import { readArticleFiles } from '../../src/loaders/read-article-files.ts'
import { readStory } from '../../src/loaders/read-stories.ts'

const divide = '\n  Make two stories of it, or take out articles that quote nobody.'

describe('a story that is too large is told before it is read:', () => {
  let folder: string
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'as-quoted-large-'))
  })
  afterEach(() => rmSync(folder, { recursive: true, force: true }))
  /** A file of so many bytes. None of them is UTF-8 that could be read as words, were it read. */
  const file = (name: string, bytes: number) => {
    const path = join(folder, name)
    writeFileSync(path, '\u0000')
    truncateSync(path, bytes)
    return path
  }

  test('a file larger than an article can be', () => {
    const path = file('a.txt', LARGEST_ARTICLE + 1)
    const message = `${path}: This file has 5.1 MB; at most 5 MB are read as one article.\n  Put each article into a file of its own, or take it out of the folder.`
    expect(() => readStory(folder)).toThrow(message)
    expect(() => [...readArticleFiles([folder])]).toThrow(message)
  })

  test('more text than one story can have', () => {
    for (const name of ['a.txt', 'b.txt', 'c.txt']) file(name, Math.ceil(LARGEST_STORY / 3) + 1)
    expect(() => readStory(folder)).toThrow(
      `${folder}: The articles of this story have 8.1 MB; at most 8 MB are read as one.${divide}`,
    )
  })

  test('more articles than one story can have', () => {
    const paths = Array.from({ length: MOST_ARTICLES + 1 }, (_, at) => join(folder, `${at}.txt`))
    expect(() => checkStorySize(folder, paths)).toThrow(
      `${folder}: This story has 5,001 articles; at most 5,000 are read as one.${divide}`,
    )
    expect(() => checkStorySize(folder, paths.slice(1))).not.toThrow()
  })

  test('not one that is as large as it may be', () => {
    const paths = ['a.txt', 'b.txt'].map((name) => file(name, LARGEST_STORY / 2))
    expect(() => checkStorySize(folder, paths)).not.toThrow()
  })
})
