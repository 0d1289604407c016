import { fileURLToPath } from 'node:url'
import { describe, it } from 'vitest'
import { editionToCollator } from '../../../src/edition/edition-to-collator.ts'
import { editionToPages } from '../../../src/edition/publish/edition-to-pages.ts'
import { seedsToEdition } from '../../../src/edition/seeds-to-edition.ts'
import { readStory } from '../../../src/loaders/read-stories.ts'
import { expectLines } from './expect-lines.ts'
import { pagesToLines } from './page-to-lines.ts'

describe('all that is shown of a small story', () => {
  it.each([
    'dependence',
    'markdown-page',
    'transcript',
    'translated-back',
    'two-occasions-one-phrase',
    'unnamed-official',
  ])('%s', (name) => {
    const { story, seeds } = readStory(fileURLToPath(new URL(`../cases/${name}/story`, import.meta.url)))
    const edition = seedsToEdition(story, seeds)
    expectLines('pages', name, pagesToLines(editionToPages(edition, editionToCollator(edition))))
  })

  it('dam', () => {
    const { story, seeds } = readStory(fileURLToPath(new URL('dam', import.meta.url)))
    const edition = seedsToEdition(story, seeds)
    const pages = editionToPages(edition).filter(({ kind }) => kind !== 'pair')
    expectLines('pages', 'dam', pagesToLines(pages))
  })
})
