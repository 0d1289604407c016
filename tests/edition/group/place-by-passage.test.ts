import { expect, test } from 'vitest'
import { attributionsToUtterances } from '../../../src/edition/group/attributions-to-utterances.ts'
import { articlesOf, type Line, STORY } from './records.ts'

const PASSAGE = 'Nobody will pass the gate in June. I cannot say so for July.'

function joined(heading: Line, ...body: readonly Line[]): boolean {
  const { articles, speakerOf } = articlesOf({ 'a.txt': [heading, ...body] })
  const utterances = attributionsToUtterances({
    articles,
    speakers: ['Jane Roe', 'John Doe'].map((name) => ({
      id: name,
      name,
      kind: 'person',
      aliases: [],
      role: null,
    })),
    speakerOf,
    story: STORY,
  })
  const first = utterances.find(({ witnesses }) => witnesses.some(({ start }) => start === 1))
  return (first?.witnesses.length ?? 0) > 1
}

test.each([
  ['a heading stands with the passage it sums up', 'Jane Roe', 'Gate shut in June but not in July', true],
  ['one right above it may add a word or two', 'Jane Roe', 'Pass your own gate in June, minister', true],
  ['not with words of somebody else', 'John Doe', 'Gate shut in June but not in July', false],
  ['not where it only shares a word', 'Jane Roe', 'Geese in June upset the whole village', false],
])('%s', (_, speaker, words, expected) => {
  expect(joined({ speaker, words }, { speaker: 'Jane Roe', words: PASSAGE })).toBe(expected)
})

test('a heading that two passages could stand under stays alone', () => {
  const passage = {
    speaker: 'Jane Roe',
    words: 'In June we shall paint the gate, and in July the fence of the mill',
  }
  const other = { speaker: 'Jane Roe', words: 'The gate cost us a June and half a July, said my grandfather' }
  expect(joined({ speaker: 'Jane Roe', words: 'Gate shut in June but not in July' }, passage, other)).toBe(
    false,
  )
})
