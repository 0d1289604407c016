import { describe, expect, it } from 'vitest'
import { notYet } from './not-yet.ts'
import { type Row, readLines } from './read-quotations.ts'

/** Which quotation goes on from which, by their first words. */
function breathsOf(lines: string): string[] {
  const { article, quotations } = readLines(lines)
  const first = new Map(
    quotations.map(({ id, start, end }) => [id, article.text.slice(start, end).split(/\s/u)[0]]),
  )
  return quotations.flatMap(({ id, continues }) =>
    continues === null ? [] : [`${first.get(id)} goes on from ${first.get(continues)}`],
  )
}

describe('two quotations said in one breath', () => {
  it.each([
    [
      'parted by a cue inside a sentence',
      '“No boat will sail,” Roe said, “before the crews are paid.”',
      'before goes on from No',
    ],
    [
      'parted by a cue between sentences',
      '“The boats will wait,” Roe said. “We will write to them next week.”',
      'We goes on from The',
    ],
    [
      'parted by a cue at the end of a paragraph',
      '“We all want the boats to sail,” Roe said.\n“But we are ready to wait.”',
      'But goes on from We',
    ],
  ])('%s', (_, lines, breath) => {
    expect(breathsOf(lines)).toEqual([breath])
  })
})

describe('two quotations that are not one breath', () => {
  it.each([
    ['two speakers', '“The boats will wait,” Roe said. “They will sail,” Doe answered.'],
    [
      'a sentence of the reporter’s between them',
      '“The boats will wait,” Roe said. The crews stood up and cheered her for a good while. “We will write to them.”',
    ],
    [
      'a few words each inside the reporter’s sentence',
      'Roe said it was “not a good day”, and that it was “not the last one”.',
    ],
    [
      'a paragraph of the reporter’s between them',
      '“The boats will wait,” Roe said.\nThe crews cheered for a while.\n“We will write to them.”',
    ],
    [
      'a sub-heading between them',
      '“The boats will wait,” Roe said.\nBread and boats\n“We will write to them,” Doe said.',
    ],
  ])('%s', (_, lines) => {
    expect(breathsOf(lines)).toEqual([])
  })
})

const NOT_READ_YET: Row[] = [
  ['a short beginning parted by a cue', '“It is,” Roe said, “the end of something.”', 'the goes on from It'],
  ['a short end after a cue', '“We were never asked,” Roe said. “Not once.”', 'Not goes on from We'],
  [
    'a short sentence of the reporter’s between them',
    '“The boats will wait,” Roe said. The crews cheered. “We will write to them.”',
  ],
]
describe('one breath, or not, not read so yet', () => {
  notYet(NOT_READ_YET, breathsOf)
})
