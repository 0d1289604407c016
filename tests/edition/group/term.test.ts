import { describe, expect, test } from 'vitest'
import { baseForm } from '../../../src/edition/group/base-form.ts'
import { termsOf } from '../../../src/edition/group/term.ts'
import { titleOf } from '../../../src/edition/group/title-of.ts'

describe('words as grouping compares them', () => {
  test.each([
    ['[N]o ferry', 'no ferry'],
    ['We’ve met', 'we have meet'],
    ['they can’t', 'they can not'],
    ['It’s Moor’s', 'it is moor'],
    ['the U.S. and the United States', 'the us-state and the us-state'],
    ['twelve 12 first 1st', '12 12 1 1'],
    ['well-known', 'well know'],
    ['yes--no and/or', 'yes no and or'],
  ])('%s → %s', (text, forms) => {
    expect(termsOf(text).map(({ form }) => form)).toEqual(forms.split(' '))
  })

  test.each([
    ['closes', 'closed'],
    ['planning', 'plans'],
    ['agreed', 'agree'],
    ['tonnes', 'tons'],
    ['said', 'says'],
    ['parties', 'party'],
    ['stubbornness', 'stubborn'],
    ['readiness', 'ready'],
  ])('%s and %s have one base form', (one, other) => {
    expect(baseForm(one)).toBe(baseForm(other))
  })
  test('other words keep theirs', () => {
    expect(baseForm('bridge')).not.toBe(baseForm('bring'))
    expect(baseForm('eyewitness')).not.toBe(baseForm('eyewit'))
  })
})

describe('the title of an utterance', () => {
  test.each([
    ['Ask the gulls,', 'Ask the gulls'],
    [
      'If the lock at Moor stays shut, our people will stop work at midnight from the grain pier to the jetty.',
      'If the lock at Moor stays shut, our people will stop work at midnight from the grain pier to the jetty',
    ],
    [
      'If the lock at Moor stays shut, our people will stop work at midnight from the grain pier to the jetty, and nobody will unload a single barge.',
      'If the lock at Moor stays shut',
    ],
    [
      'There are many more words in this sentence about the lock at Moor than anybody would ever want to read in a title or would have the patience for',
      'There are many more words in this sentence about the lock at Moor than anybody would ever want',
    ],
  ])('%s', (text, title) => {
    expect(titleOf(text, { start: 0, end: text.length })).toBe(title)
  })
})
