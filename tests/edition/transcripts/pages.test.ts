import { describe, expect, it } from 'vitest'
import { numberRanges } from '../../../src/edition/publish/outlet-marks.ts'
import { readingSummary } from '../../../src/edition/publish/reading-summary.ts'
import { pagesOf, RECORD, recordAlone, withoutRecord, withRecords } from './story-with-record.ts'

const edition = withRecords()
const plain = withoutRecord()

describe('a transcript is never counted as an outlet', () => {
  const [story] = pagesOf(edition, 'story')
  const [before] = pagesOf(plain, 'story')

  it.each(['lead', 'matrix', 'single', 'telling', 'near', 'origins', 'striking', 'notices'] as const)(
    'in the story’s %s',
    (key) => {
      expect(story?.[key]).toEqual(before?.[key])
    },
  )

  it('in the list of quotes', () => {
    expect(pagesOf(edition, 'quotes')).toEqual(pagesOf(plain, 'quotes'))
  })

  it('in the list of speakers, where whoever speaks in it alone is missing', () => {
    const [{ speakers = [], onlyReported = '' } = {}] = pagesOf(edition, 'speakers')
    expect({ speakers, onlyReported }).toEqual({
      speakers: pagesOf(plain, 'speakers')[0]?.speakers,
      onlyReported: pagesOf(plain, 'speakers')[0]?.onlyReported,
    })
    expect(pagesOf(edition, 'speaker').map(({ counts }) => counts)).toEqual(
      pagesOf(plain, 'speaker').map(({ counts }) => counts),
    )
  })

  it('among the pairs of outlets', () => {
    expect(pagesOf(edition, 'pair').map(({ path, title, near }) => ({ path, title, near }))).toEqual(
      pagesOf(plain, 'pair').map(({ path, title, near }) => ({ path, title, near })),
    )
  })

  it('on the page of a statement', () => {
    const facts = (made: typeof edition) =>
      pagesOf(made, 'utterance').map(({ path, title, counts, key, reporting, silent, differences }) => ({
        path,
        title,
        counts,
        key,
        reporting,
        silent,
        differences: differences.map(({ pieces }) => pieces),
      }))
    expect(facts(edition)).toEqual(facts(plain))
  })

  it('in what a build says, but that its oddities count', () => {
    expect(readingSummary(edition)).toBe(readingSummary(plain))
    expect(readingSummary(withRecords({ 'record.txt': 'Minutes\n\nIt rained in Skarn.\n' }))).toMatch(
      /, one notice$/u,
    )
  })
})

describe('on the page of a statement', () => {
  const page = pagesOf(edition, 'utterance').find(({ path }) => path.includes('no-boat'))

  it('a transcript stands apart, with its source', () => {
    expect(page?.transcripts).toMatchObject([
      {
        outlet: { name: 'the transcript', reference: 'T' },
        source: 'a shorthand writer of the union',
        path: '#in-T',
      },
    ])
  })

  it('its wording is among those that can be compared against', () => {
    const numbers = page?.sides?.columns.flatMap(({ outlets }) =>
      outlets.flatMap(({ reference }) => reference ?? []),
    )
    expect(numbers).toEqual(['T'])
  })

  it('what departs from it is told in sentences of their own', () => {
    expect(page?.departures).toMatchObject([{ transcript: { reference: 'T' } }])
    const ids = [...(page?.differences ?? []), ...(page?.trivial ?? [])].map(({ id }) => id)
    for (const { id } of page?.departures.flatMap((one) => one.differences) ?? []) {
      expect(id).toMatch(/-from-t$/u)
      expect(ids).not.toContain(id)
    }
  })

  it('two transcripts are told apart by their letters', () => {
    const two = withRecords({ 'minutes.txt': RECORD.replace('ever ', ''), 'record.txt': RECORD })
    const both = pagesOf(two, 'utterance').find(({ path }) => path.includes('no-boat'))
    expect(both?.transcripts.map(({ outlet }) => outlet.reference)).toEqual(['T', 'T2'])
    expect(both?.departures.map(({ transcript }) => transcript.reference)).toEqual(['T', 'T2'])
    expect(numberRanges(both?.transcripts.map(({ outlet }) => outlet) ?? [])).toBe('T, T2')
  })
})

describe('the page of a transcript', () => {
  const page = pagesOf(edition, 'article').find(({ outlet }) => outlet.reference)
  const notes = page?.rows.flat().flatMap((block) => block.notes) ?? []

  it('names who speaks, and links to whoever an outlet quotes', () => {
    expect(page?.voices.map(({ speaker, path, count }) => [speaker, path !== null, count])).toEqual([
      ['Mira Halvorsen', true, 'three passages'],
      ['Pavel Lund', true, 'one passage'],
      ['QUESTION', false, 'one passage'],
    ])
  })

  it('has no place for a speaker nobody knows', () => {
    const told = 'HALVORSEN: Somebody shouted “dark quays kill”.\n\nQUESTION: Who?\n'
    const [{ voices = [] } = {}] = pagesOf(withRecords({ 'record.txt': told }), 'article').filter(
      ({ outlet }) => outlet.reference,
    )
    expect(voices.map(({ speaker }) => speaker)).not.toContain('speaker not known')
  })

  it('says of each passage how outlets print it, or that none does', () => {
    expect(notes.map(({ elsewhere }) => elsewhere)).toEqual([
      'three other wordings',
      'no outlet quotes it',
      'said elsewhere, so no record of it',
      'no outlet quotes it',
      'the same words elsewhere',
    ])
    expect(notes.map(({ kind }) => kind)).toEqual([
      'verbatim record',
      'verbatim record',
      'quoted within a quote',
      'verbatim record',
      'verbatim record',
    ])
  })

  it('counts words, not quotations, and stands outside the turn of articles', () => {
    expect(page?.counts).toMatch(/reference and not an outlet$/u)
    expect([page?.previous, page?.next]).toEqual([null, null])
  })

  it('is there in a story that has nothing else', () => {
    const made = recordAlone()
    expect(pagesOf(made, 'article').map(({ outlet }) => outlet.reference)).toEqual(['T'])
    expect(pagesOf(made, 'story')[0]).toMatchObject({
      facts: 'No articles, no quotations',
      lead: 'No statement is quoted by more than one outlet.',
    })
    expect(pagesOf(made, 'articles')[0]?.transcripts).toHaveLength(1)
  })
})
