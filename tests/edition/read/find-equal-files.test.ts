import { expect, test } from 'vitest'
import { findEqualFiles } from '../../../src/edition/read/find-equal-files.ts'
import { seedToArticle } from '../../../src/edition/read/seed-to-article.ts'
import { yamlToStory } from '../../../src/edition/story/yaml-to-story.ts'

const story = yamlToStory(null, { id: 'ferry', path: '', files: [] })
const article = (id: string, sha256: string) =>
  seedToArticle(
    { id, file: `${id}.txt`, path: id, format: 'text', text: 'Ferry sinks\n\nNobody was hurt.\n', sha256 },
    story,
  )

test('a file that stands in the story twice is read twice, and each says which is the other', () => {
  const notices = findEqualFiles([article('a', '1'), article('b', '2'), article('c', '1')])
  expect([...notices.keys()]).toEqual(['a', 'c'])
  expect(notices.get('a')?.[0]).toMatchObject({ kind: 'equal-files', found: 'Ferry sinks' })
  expect(notices.get('a')?.[0]?.message).toContain('c.txt')
})
