import { expect, test } from 'vitest'
import type { Seed } from '../../../src/edition/model/seed.ts'
import { findEqualHeadlines } from '../../../src/edition/read/find-equal-headlines.ts'
import { seedToArticle } from '../../../src/edition/read/seed-to-article.ts'
import { yamlToStory } from '../../../src/edition/story/yaml-to-story.ts'

const story = yamlToStory(null, { id: 'ferry', path: '', files: [] })
const article = (id: string, text: string) =>
  seedToArticle({ id, file: `${id}.txt`, path: id, format: 'text', text, sha256: '' } satisfies Seed, story)

test('two articles under one headline are each told of the other, a third is not', () => {
  const body = '\n\nThe ferry sank on Monday, the harbour office said.\n\nNobody was hurt.\n'
  const articles = [
    article('a', `Ferry sinks off Skarn${body}`),
    article('b', `Ferry  Sinks off Skarn${body}`),
    article('c', `Nobody hurt as ferry sinks${body}`),
  ]
  const notices = findEqualHeadlines(articles)
  expect([...notices.keys()]).toEqual(['a', 'b'])
  expect(notices.get('a')?.[0]).toMatchObject({ kind: 'equal-headlines', found: 'Ferry sinks off Skarn' })
  expect(notices.get('a')?.[0]?.message).toContain('the article of b')
})

test('the headline is told where it stands, as it is printed', () => {
  const body = '\n\nThe ferry sank on Monday, the harbour office said.\n'
  const articles = [article('a', `14 March 2019\n\nFerry sinks${body}`), article('b', `Ferry sinks${body}`)]
  expect(findEqualHeadlines(articles).get('a')?.[0]).toMatchObject({
    start: 15,
    end: 26,
    found: 'Ferry sinks',
  })
})

test('articles without a headline are not alike for that', () => {
  const text = 'The ferry sank on Monday, the harbour office said.\n\nNobody was hurt.\n'
  expect(findEqualHeadlines([article('a', text), article('b', text)]).size).toBe(0)
})
