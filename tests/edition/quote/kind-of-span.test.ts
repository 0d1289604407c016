import { describe, expect, it } from 'vitest'
import { quotedIn, type Row } from './read-quotations.ts'

describe('whole clauses are direct', () => {
  const rows: Row[] = [
    ['before a cue', '“We will not sign this paper,” Roe said.', 'direct “We will not sign this paper,”'],
    [
      'after a cue and a comma',
      'Roe said, “We will not sign this paper.”',
      'direct “We will not sign this paper.”',
    ],
    [
      'after a cue and a colon',
      'Roe said: “We will not sign this paper.”',
      'direct “We will not sign this paper.”',
    ],
    [
      'after a colon in small letters',
      'Roe said: “we will not sign this paper”.',
      'direct “we will not sign this paper”',
    ],
    [
      'standing alone in a paragraph',
      'Roe was asked about it.\n“We will not sign this paper.”',
      'direct “We will not sign this paper.”',
    ],
    ['one word after a colon', 'Roe said: “No.”', 'direct “No.”'],
    ['one word after a cue and a comma', 'Roe asked, “Why?” and left.', 'direct “Why?”'],
    ['one word before a cue', '“No,” Roe said.', 'direct “No,”'],
    ['a question', '“Why would we sign?” Roe asked.', 'direct “Why would we sign?”'],
    [
      'both parts where a cue parts a sentence',
      '“No boat will sail,” Roe said, “before the crews are paid.”',
      'direct “No boat will sail,”',
      'direct “before the crews are paid.”',
    ],
  ]
  it.each(rows)('%s', (_, lines, ...read) => {
    expect(quotedIn(lines)).toEqual(read)
  })
})

describe('a few words inside the reporter’s sentence are partial', () => {
  const rows: Row[] = [
    ['what something is called', 'Roe called it “a farce”.', 'partial “a farce”'],
    ['one word', 'Roe said the talks had been “frank” and left.', 'partial “frank”'],
    ['in the middle of a sentence', 'Roe said that talks, “if any”, must wait.', 'partial “if any”'],
    [
      'at its end',
      'Roe said the crews had been “left in the rain for a week”.',
      'partial “left in the rain for a week”',
    ],
    ['at its beginning', '“A farce” is what Roe called it.', 'partial “A farce”'],
    ['in single marks', 'Roe said the crews were ‘fully prepared’ to wait.', 'partial ‘fully prepared’'],
    [
      'twice in one sentence',
      'Roe spoke of “a bad paper” and of “worse to come”.',
      'partial “a bad paper”',
      'partial “worse to come”',
    ],
  ]
  it.each(rows)('%s', (_, lines, ...read) => {
    expect(quotedIn(lines)).toEqual(read)
  })
})
