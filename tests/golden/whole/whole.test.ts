import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { seedsToEdition } from '../../../src/edition/seeds-to-edition.ts'
import { readStory } from '../../../src/loaders/read-stories.ts'
import { articlesToLines, statementsToLines, wordsOfPeople } from './edition-to-lines.ts'
import { expectLines } from './expect-lines.ts'

const storyAt = (folder: string) => readStory(fileURLToPath(new URL(`../../${folder}`, import.meta.url)))
const ternskar = storyAt('site/stories/ternskar')
const articles = ternskar.seeds.filter(({ file }) => !file.startsWith('transcript'))
const cases = readdirSync(new URL('../cases', import.meta.url), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
  .sort()

/**
 * Of whole stories, all that is read in them and all that is shown. What is expected is what is read there today: that
 * most of it is right is measured elsewhere, and a line may be one that a careful editor would not have written. When a
 * line changes, look whether it should, and take it over with `UPDATE_GOLDEN=1`.
 */
describe('all that is read in an article', () => {
  it.each(articles)('of the Ternskar bridge talks, $file', ({ file, ...seed }) => {
    const known = { ...ternskar.story, articles: {} }
    expectLines('articles', file, articlesToLines(seedsToEdition(known, [{ file, ...seed }])))
  })

  const invented = storyAt('golden/whole/invented')
  it.each(invented.seeds)('of one that has many ways to quote, $file', ({ file, ...seed }) => {
    expectLines('articles', file, articlesToLines(seedsToEdition(invented.story, [{ file, ...seed }])))
  })

  it.each(invented.seeds)(
    'of $file, with two spaces between all words: the same words of the same people',
    (seed) => {
      const wide = { ...seed, text: seed.text.replaceAll(/(?<=\S) (?=\S)/gu, '  ') }
      expect(wordsOfPeople(seedsToEdition(invented.story, [wide]))).toEqual(
        wordsOfPeople(seedsToEdition(invented.story, [seed])),
      )
    },
  )

  const dam = storyAt('golden/whole/dam')
  it('of five articles on one dam', () => {
    expectLines('articles', 'dam', articlesToLines(seedsToEdition(dam.story, dam.seeds)))
  })

  const geneva = storyAt('../seeds/blinken-lavrov-geneva')
  it.each(geneva.seeds)('of the talks in Geneva, $file', ({ file, ...seed }) => {
    expectLines('articles', file, articlesToLines(seedsToEdition(geneva.story, [{ file, ...seed }])))
  })

  it.each(cases)('of the small story %s', (name) => {
    const { story, seeds } = storyAt(`golden/cases/${name}/story`)
    expectLines('articles', name, articlesToLines(seedsToEdition(story, seeds)))
  })
})

describe('all that belongs together in articles', () => {
  it.each([
    ['five of the first day', [0, 1, 2, 3, 4]],
    ['five in other words', [2, 5, 6, 7, 12]],
    ['five that translate', [0, 8, 9, 10, 16]],
    ['five at length', [11, 13, 14, 15, 18]],
    ['five of one kind each, with the record', [0, 5, 13, 17, 18, 'record']],
  ] as const)('%s', (name, taken) => {
    const files = taken.flatMap((at) =>
      at === 'record'
        ? ternskar.seeds.filter(({ file }) => file.startsWith('transcript'))
        : (articles[at] ?? []),
    )
    const lines = statementsToLines(seedsToEdition(ternskar.story, files))
    expectLines('statements', name.replaceAll(/\W+/gu, '-'), lines)
  })

  it('in five articles on one dam, with the record', () => {
    const { story, seeds } = storyAt('golden/whole/dam')
    expectLines('statements', 'dam', statementsToLines(seedsToEdition(story, seeds)))
  })
})
