import { expect, test } from 'vitest'
import { findEqualFiles } from '../../../src/edition/read/find-equal-files.ts'
import { seedToArticle } from '../../../src/edition/read/seed-to-article.ts'
import { yamlToStory } from '../../../src/edition/story/yaml-to-story.ts'

const story = yamlToStory(null, { id: 'ferry', path: '', files: [] })
const article = (id: string, hurt: string) =>
  seedToArticle(
    { id, file: `${id}.txt`, path: id, format: 'text', text: `Ferry sinks\n\n${hurt} hurt.\n`, sha256: '' },
    story,
  )

test('a file that stands in the story twice is read twice, and each says which is the other', () => {
  const notices = findEqualFiles([article('a', 'Nobody'), article('b', 'One'), article('c', 'Nobody')])
  expect([...notices.keys()]).toEqual(['a', 'c'])
  expect(notices.get('a')?.[0]).toMatchObject({ kind: 'equal-files', found: 'Ferry sinks' })
  expect(notices.get('a')?.[0]?.message).toContain('c.txt')
})
