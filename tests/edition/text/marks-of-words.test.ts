import { expect, it } from 'vitest'
import { marksOfWords } from '../../../src/edition/text/marks-of-words.ts'

it('a word has the marks of all lists that hold it, and one that stands in none has none', () => {
  const marks = marksOfWords([
    [['ferry', 'pier'], 1],
    [new Set(['pier', 'pier', 'quay']), 4],
  ])
  expect([...marks]).toEqual([
    ['ferry', 1],
    ['pier', 5],
    ['quay', 4],
  ])
  expect(marks.get('bridge')).toBeUndefined()
})
