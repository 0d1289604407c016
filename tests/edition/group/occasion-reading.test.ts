import { describe, expect, test } from 'vitest'
import { occasionsAgree, readOccasion } from '../../../src/edition/group/occasion-reading.ts'

const STORY_OCCASIONS = [
  { id: 'eve', label: 'on the eve', date: '2030-05-06', also: ['at the harbour office'] },
  { id: 'after', label: 'after the talks', date: '2030-05-08', also: [] },
]

describe('what an article’s words say about the occasion', () => {
  test.each([
    ['ahead of the Oslo meeting', { when: 'before', day: null, ids: [] }],
    ['at the start of the meeting', { when: 'start', day: null, ids: [] }],
    ['told reporters following his sit-down with Moor', { when: 'after', day: null, ids: [] }],
    ['In a press conference after meeting with the minister', { when: 'after', day: null, ids: [] }],
    ['on Wednesday', { when: null, day: 3, ids: ['after'] }],
    ['at the harbour office', { when: 'before', day: 1, ids: ['eve'] }],
    ['told reporters', { when: null, day: null, ids: [] }],
    ['  ', { when: null, day: null, ids: [] }],
  ])('%s', (words, expected) => {
    expect(readOccasion(words, STORY_OCCASIONS)).toMatchObject(expected)
  })

  test('a day that no calendar has is no day of the week', () => {
    const never = [{ id: 'never', label: 'in the yard', date: '2030-13-45', also: [] }]
    expect(readOccasion('on Monday', never)).toMatchObject({ day: 1, ids: [] })
    expect(readOccasion('in the yard', never)).toMatchObject({ day: null, ids: ['never'] })
  })

  test.each([
    ['ahead of the talks', 'at the start of the talks', false],
    ['ahead of the talks', 'told reporters', true],
    ['on Monday', 'on Friday', false],
    ['on Friday', 'after the meeting', true],
    ['', 'on Friday', true],
  ])('“%s” and “%s” may be one occasion: %s', (one, other, expected) => {
    expect(occasionsAgree(readOccasion(one, []), readOccasion(other, []))).toBe(expected)
  })
})
