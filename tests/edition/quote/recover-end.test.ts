import { describe, expect, it } from 'vitest'
import { quotedIn, type Row } from './read-quotations.ts'

describe('words whose mark is never closed', () => {
  const rows: Row[] = [
    [
      'end where they run into the speaker’s name before a cue',
      'The minister warned of a “quick and firm answer if the boats returnRoe stressed, and left the room.',
      'partial “quick and firm answer if the boats return–',
    ],
    [
      'end at the comma before a name and a cue',
      '“We will not sign, Roe said. The vote is on Monday.',
      'direct “We will not sign,–',
    ],
    [
      'end at the comma before a first and a last name and a cue',
      '“We will not sign, Jane Roe said. The vote is on Monday.',
      'direct “We will not sign,–',
    ],
    [
      'end at the comma before a pronoun and a cue',
      'Roe was firm. “We will not sign, she said. The vote is on Monday.',
      'direct “We will not sign,–',
    ],
    [
      'end with the paragraph that a colon opened them in',
      'Roe said: “We will not sign. The vote is on Monday.',
      'direct “We will not sign. The vote is on Monday.–',
    ],
    [
      'end with the paragraph they began',
      '“We will not sign. The vote is on Monday.\nThe crews went home.',
      'direct “We will not sign. The vote is on Monday.–',
    ],
    [
      'end with the paragraph when they began a sentence of their own in it',
      'Doe left. “We will not sign. The vote is on Monday.\nThe crews went home.',
      'direct “We will not sign. The vote is on Monday.–',
    ],
    [
      'end at a stop before a single mark that nothing opened',
      'Roe wrote: “Let us go. We can.’ Doe was in the hall. She saw the boats.',
      'direct “Let us go. We can.–',
    ],
    [
      'end with the sentence of the reporter’s that they stand in',
      'Roe called it “a bad paper and left the hall. The vote is on Monday.',
      'partial “a bad paper and left the hall.–',
    ],
    [
      'do not swallow the next quotation of the paragraph',
      '“We will not sign, Roe said. “Not today.”',
      'direct “We will not sign,–',
      'direct “Not today.”',
    ],
    [
      'do not swallow the next paragraph’s quotation',
      '“We will not sign, Roe said.\n“Not today,” Doe said.',
      'direct “We will not sign,–',
      'direct “Not today,”',
    ],
  ]
  it.each(rows)('%s', (_, lines, ...read) => {
    expect(quotedIn(lines)).toEqual(read)
  })
})
