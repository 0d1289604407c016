import { describe, expect, it } from 'vitest'
import { quotedIn, type Row } from './read-quotations.ts'

describe('words set apart under a name', () => {
  const rows: Row[] = [
    [
      'are quoted without marks when they speak for themselves',
      'The crews met in the hall.\nJane Roe, minister of ferries.\nWe will not sign this paper.\nThe vote is on Monday.',
      'pull –We will not sign this paper.–',
    ],
    [
      'are quoted with the marks they have',
      'The crews met in the hall.\nJane Roe, minister of ferries.\n“We will not sign this paper.”\nThe vote is on Monday.',
      'pull “We will not sign this paper.”',
    ],
    [
      'are not what a reporter says about the person',
      'The crews met in the hall.\nJane Roe, minister of ferries.\nRoe left the hall at noon.\nThe vote is on Monday.',
    ],
  ]
  it.each(rows)('%s', (_, lines, ...read) => {
    expect(quotedIn(lines)).toEqual(read)
  })
})
