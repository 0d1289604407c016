import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { corpus } from './corpus.ts'
import { WRITTEN_STORY } from './written-seeds.ts'

const folder = resolve('tests/hostile/stories')
const files = readdirSync(folder).flatMap((story) =>
  readdirSync(join(folder, story)).map((file) => `${story}/${file}`),
)

describe('the hostile corpus', () => {
  test('says of every file what it tries and what is seen instead', () => {
    const told = corpus.map(({ file }) => file).filter((file) => !file.startsWith(`${WRITTEN_STORY}/`))
    expect(told.toSorted()).toEqual(files.toSorted())
    expect(corpus.filter(({ tries, seen }) => tries.trim() === '' || seen === '')).toEqual([])
  })

  test('has sixty files or more, no two of which try the same', () => {
    const tried = corpus.map(({ tries }) => tries)
    expect(new Set(tried).size).toBe(tried.length)
    expect(tried.length).toBeGreaterThanOrEqual(60)
  })

  test('is made of small files', () => {
    const large = files.filter((file) => readFileSync(join(folder, file)).length > 5000)
    expect(large).toEqual([])
  })
})
