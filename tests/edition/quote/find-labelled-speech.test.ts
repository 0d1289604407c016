import { describe, expect, it } from 'vitest'
import { decidedBy, saidBy } from '../attribute/read-attributions.ts'
import { readLines } from './read-quotations.ts'

const TRANSCRIPT = `Remarks after the talks
Ferry Minister Jane Roe and John Doe, the head of the union, spoke in Skarn.
MINISTER ROE: Good morning. We met for an hour.
We will write to them next week.
QUESTION: Did he agree?
MINISTER ROE: He called it “a fair plan.” That is where we are.
(Laughter.)
MR. DOE: (Via interpreter) We shall see.`

const INTERVIEW = `Talking to Jane Roe
Jane Roe, the ferry minister, met us in Skarn.
Q. Will the boats sail?
A. They will, as soon as the crews are paid.
Q. When is that?
A. Nobody knows.`

const NAMES = `Two at a table
Harbour Post: Why did you leave?
Jane Roe: I was tired.
Harbour Post: And now?
Jane Roe: Now I sleep.`

describe('speech behind labels', () => {
  it('is somebody’s words in a transcript, in later paragraphs too', () => {
    expect(decidedBy(TRANSCRIPT)).toEqual([
      '“Good morning. We met for an hour.”: Jane Roe (label before the speech, sure)',
      '“We will write to them next week.”: Jane Roe (label before the speech, sure)',
      '“Did he agree?”: QUESTION (unnamed) (label before the speech, sure)',
      '“He called it “a fair plan.” That is where we are.”: Jane Roe (label before the speech, sure)',
      expect.stringMatching(/^“a fair plan\.”: /u),
      '“We shall see.”: John Doe (label before the speech, sure)',
    ])
  })

  it('has no marks; a later paragraph names the one before; what is quoted in it is nested', () => {
    const { quotations } = readLines(TRANSCRIPT)
    const [first, second, , outer, inner] = quotations
    expect(quotations.map(({ kind }) => kind)).toEqual([
      'direct',
      'direct',
      'direct',
      'direct',
      'nested',
      'direct',
    ])
    expect(first?.marks).toEqual(['', ''])
    expect(second?.continues).toBe(first?.id)
    expect(inner?.within).toBe(outer?.id)
  })

  it('in an interview is said by whoever asks, unnamed, and whoever is introduced', () => {
    expect(saidBy(INTERVIEW)).toEqual([
      '“Will the boats sail?”: Q. (unnamed)',
      '“They will, as soon as the crews are paid.”: Jane Roe',
      '“When is that?”: Q. (unnamed)',
      '“Nobody knows.”: Jane Roe',
    ])
  })

  it('stands behind names as they are usually written where two of them come again', () => {
    expect(saidBy(NAMES).at(1)).toBe('“I was tired.”: Jane Roe')
    expect(saidBy(NAMES)).toHaveLength(4)
  })

  it.each([
    [
      'a place, a note and a caption',
      'LONDON: It rained.\nNote: It was dry.\nPhoto: Skarn at night.\nNOTE: It was not.',
    ],
    ['a list of winners', 'Best song: Harbour Nights\nBest ship: The Roe\nBest crew: Skarn'],
    ['a result', 'Jane Roe: 1,769\nJohn Doe: 1,501\nTotal: 3,270\nJane Roe: 12\nJohn Doe: 3'],
    ['one label', 'MINISTER ROE: We met.\nIt rained in Skarn for days.'],
    ['one name that comes again', 'Roe: We met.\nDoe: We slept.\nRoe: It rained.'],
  ])('is not seen in %s', (_, lines) => {
    expect(
      readLines(lines).quotations.filter(({ kind, marks }) => kind === 'direct' && marks[0] === ''),
    ).toEqual([])
  })

  it('in marks is found by its marks', () => {
    const lines = 'Jane Roe: “We met.”\nJohn Doe: “We slept.”\nJane Roe: “It rained.”\nJohn Doe: “It did.”'
    expect(decidedBy(lines).at(0)).toBe('“We met.”: Jane Roe (name and colon before the quote, sure)')
  })
})
