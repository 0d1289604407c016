import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { seedsToEdition } from '../../../src/edition/seeds-to-edition.ts'
import { readStory } from '../../../src/loaders/read-stories.ts'
import { editionToReading } from './edition-to-reading.ts'

const here = new URL('.', import.meta.url)
const cases = readdirSync(here, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
  .sort()

/** Each folder holds a small invented story with one difficulty, and beside it what a careful editor reads in it. */
describe('golden cases', () => {
  it.each(cases)('%s', (name) => {
    const { story, seeds } = readStory(fileURLToPath(new URL(`${name}/story`, here)))
    const expected = new URL(`${name}/expected.md`, here)
    const changed = new URL(`${name}/expected-changed.md`, here)
    const written = existsSync(expected) ? readFileSync(expected, 'utf8') : ''
    const read = editionToReading(seedsToEdition(story, seeds), written.split('\n')[0] || name)
    rmSync(changed, { force: true })
    const isAsked = process.env['UPDATE_GOLDEN'] === '1' && !process.env['CI']
    if (isAsked) writeFileSync(expected, read)
    else if (read !== written && !process.env['CI']) writeFileSync(changed, read)
    expect(read).toBe(isAsked ? read : written)
  })
})
