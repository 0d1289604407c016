import { describe, expect, it } from 'vitest'
import { notYet } from '../quote/not-yet.ts'
import type { Row } from '../quote/read-quotations.ts'
import { whenSaid } from './read-attributions.ts'

function table(rows: readonly Row[]): void {
  it.each(rows)('%s', (_, lines, ...when) => {
    expect(whenSaid(lines)).toEqual(when)
  })
}

describe('when words were said', () => {
  table([
    [
      'stands after the cue',
      '“We will sail,” Jane Roe told reporters after the meeting.',
      '“We will sail,”: told reporters after the meeting',
    ],
    [
      'stands before the name',
      'Speaking at the start of the talks, Jane Roe said: “We will sail.”',
      '“We will sail.”: at the start of the talks',
    ],
    [
      'is a place with its day',
      'At a press conference in Skarn on Friday, Jane Roe called the plan “a farce”.',
      '“a farce”: At a press conference in Skarn on Friday',
    ],
    ['is a weekday alone', '“We will sail,” Jane Roe said on Monday.', '“We will sail,”: on Monday'],
    [
      'is none still to come',
      'Jane Roe told us the crews would meet at the start of the talks next week: “We will sail.”',
      '“We will sail.”: –',
    ],
    [
      'is not that of remarks somebody else made',
      'With regard to remarks made at the press conference, Jane Roe said: “We will sail.”',
      '“We will sail.”: –',
    ],
    ['is nothing where nothing is said of it', '“We will sail,” Jane Roe said.', '“We will sail,”: –'],
  ])
})

describe('an occasion', () => {
  table([
    [
      'holds while the same person goes on',
      'Jane Roe told reporters after the meeting: “We will sail.” She added: “And soon.”',
      '“We will sail.”: told reporters after the meeting',
      '“And soon.”: told reporters after the meeting',
    ],
    [
      'holds in the next paragraph of the same person',
      'Jane Roe told reporters after the meeting: “We will sail.”\n“And soon,” she added.',
      '“We will sail.”: told reporters after the meeting',
      '“And soon,”: told reporters after the meeting',
    ],
    [
      'does not hold for somebody else',
      'Jane Roe told reporters after the meeting: “We will sail.”\nJohn Doe disagreed. “They will not,” he said.',
      '“We will sail.”: told reporters after the meeting',
      '“They will not,”: –',
    ],
    [
      'does not hold again once somebody else has spoken',
      'Jane Roe told reporters after the vote that the plan was “a farce”. John Doe called it “a good plan”. Roe said it was “too late”.',
      '“a farce”: told reporters after the vote',
      '“a good plan”: –',
      '“too late”: –',
    ],
    [
      'gives way to the next one',
      'Jane Roe told reporters after the meeting: “We will sail.” At a rally on Sunday she said: “We will wait.”',
      '“We will sail.”: told reporters after the meeting',
      '“We will wait.”: At a rally on Sunday',
    ],
    [
      'of a weekday alone holds for its own sentence only',
      '“We will sail,” Jane Roe said on Monday. She called the plan “a farce”.',
      '“We will sail,”: on Monday',
      '“a farce”: –',
    ],
    [
      'is nothing where the speaker is not known',
      'It was a cold day on Monday.\n“We will sail in the morning.”',
      '“We will sail in the morning.”: –',
    ],
  ])
})

describe('when words were said, hard to see', () => {
  table([
    [
      'ends before the words that are said',
      'The ferry company said in a statement it “regrets the inconvenience”.',
      '“regrets the inconvenience”: in a statement',
    ],
    [
      'a weekday that opens a sentence keeps its “On”',
      'On Friday Jane Roe called the plan “a farce”.',
      '“a farce”: On Friday',
    ],
    [
      'a crowd that is told something is an occasion',
      'Jane Roe told a rally in Skarn that the plan was “a farce”.',
      '“a farce”: told a rally in Skarn',
    ],
  ])
})

const NOT_READ_YET: Row[] = [
  [
    'of the telling is not that of the words told',
    'Jane Roe recalled on Monday that John Doe had called the plan “a farce”.',
    '“a farce”: –',
  ],
]
describe('when words were said, not read yet', () => {
  notYet(NOT_READ_YET, whenSaid)
})
