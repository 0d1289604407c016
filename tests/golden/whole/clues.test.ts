import { fileURLToPath } from 'node:url'
import { describe, it } from 'vitest'
import { seedToArticle } from '../../../src/edition/read/seed-to-article.ts'
import { readStory } from '../../../src/loaders/read-stories.ts'
import { articleToClues } from './article-to-clues.ts'
import { expectLines } from './expect-lines.ts'

const { story, seeds } = readStory(fileURLToPath(new URL('invented', import.meta.url)))
/** What may be reported takes much room: these have many ways to do it. */
const WITH_REPORTS = new Set(['01-harbour-inquiry', '04-wire-translated', '10-two-voices-in-one'])

describe('what is seen in an article before anybody is named', () => {
  it.each(seeds)('of $file', ({ id, ...seed }) => {
    const article = seedToArticle({ id, ...seed }, story)
    expectLines('clues', id, articleToClues(article, story, WITH_REPORTS.has(id)))
  })
})
