import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { seedsToEdition } from '../../../src/edition/seeds-to-edition.ts'
import { readStory } from '../../../src/loaders/read-stories.ts'
import { articlesToLines, statementsToLines } from './edition-to-lines.ts'

const folder = fileURLToPath(new URL('../../site/stories/ternskar', import.meta.url))
const { story, seeds } = readStory(folder)
const articles = seeds.filter(({ file }) => !file.startsWith('transcript'))

/** Written beside what is expected, so that it can be held against it, unless asked to stand for it from now on. */
function expectLines(name: string, lines: string): void {
  const expected = new URL(`expected/${name}.md`, import.meta.url)
  const changed = new URL(`expected/${name}-changed.md`, import.meta.url)
  rmSync(changed, { force: true })
  if (process.env['UPDATE_GOLDEN'] === '1' && !process.env['CI']) writeFileSync(expected, lines)
  const written = existsSync(expected) ? readFileSync(expected, 'utf8') : ''
  if (lines !== written && !process.env['CI']) writeFileSync(changed, lines)
  expect(lines).toBe(written)
}

/**
 * Nineteen articles of one invented event. What is expected is what is read there today, all of it: that most of it is
 * right was measured, but a line may be one that a careful editor would not have written. A change of any line is to be
 * looked at, and then taken over with `UPDATE_GOLDEN=1`.
 */
describe('the Ternskar bridge talks', () => {
  it.each(articles)('what $file says, on its own', (seed) => {
    expectLines(
      seed.file.replace('.txt', ''),
      articlesToLines(seedsToEdition({ ...story, articles: {} }, [seed])),
    )
  })

  it.each([
    ['five articles of the first day', [0, 1, 2, 3, 4]],
    ['five that print it in other words', [2, 5, 6, 7, 12]],
    ['five that translate it', [0, 8, 9, 10, 16]],
    ['five that tell it at length', [11, 13, 14, 15, 18]],
    ['five of one kind each, with the record', [0, 5, 13, 17, 18, 'record']],
  ] as const)('%s, side by side', (name, taken) => {
    const files = taken.flatMap((at) =>
      at === 'record' ? seeds.filter(({ file }) => file.startsWith('transcript')) : (articles[at] ?? []),
    )
    expectLines(name.replaceAll(/\W+/gu, '-'), statementsToLines(seedsToEdition(story, files)))
  })
})
