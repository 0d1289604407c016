import { describe, expect, it } from 'vitest'
import type { Edition } from '../../src/edition/model/edition.ts'
import { editionToDocument } from '../../src/edition/publish/edition-to-document.ts'
import { editionOf } from './edition-of.ts'

const BELL =
  'Crews stay ashore\n\n“We will not sail until every lamp is lit,” union leader Mira Halvorsen said.\n\nTransport Minister Tomas Brandt called it “a bad day”.\n'
const COURIER =
  'Skarn crews vote\n\n“We will not sail at night until every lamp is lit,” union leader Mira Halvorsen said.\n\n“Nobody ordered lamps,” a senior official said.\n'
const POST =
  'Ice comes early\n\n“The ice is a month early,” said Pavel Lund, the harbour master.\n\n“We have seen worse,” a senior official said.\n'

describe('a story of several articles', () => {
  it('has its articles and quotations in the order of the files, however they come', () => {
    const edition = editionOf({ 'c.txt': POST, 'a.txt': BELL, 'b.txt': COURIER })
    expect(edition.articles.map(({ file }) => file)).toEqual(['a.txt', 'b.txt', 'c.txt'])
    expect(edition.quotations.map(({ quotation }) => quotation.article)).toEqual([
      'a',
      'a',
      'b',
      'b',
      'c',
      'c',
    ])
  })

  it('shows first what most outlets carry', () => {
    const edition = editionOf({ 'a.txt': POST, 'b.txt': BELL, 'c.txt': COURIER })
    const [first, ...others] = edition.utterances.map(({ utterance }) => utterance.witnesses.length)
    expect(first).toBe(2)
    expect(others).toEqual([1, 1, 1, 1])
  })

  it('makes one speaker of one person in two articles', () => {
    const edition = editionOf({ 'a.txt': BELL, 'b.txt': COURIER })
    const [bell, , courier] = edition.quotations
    expect(bell?.speaker).not.toBeNull()
    expect(bell?.speaker).toBe(courier?.speaker)
    expect(edition.speakers.find(({ id }) => id === bell?.speaker)?.name).toBe('Mira Halvorsen')
  })

  it('never makes one speaker of two officials without a name', () => {
    const edition = editionOf({ 'b.txt': COURIER, 'c.txt': POST })
    const officials = edition.speakers.filter(({ kind }) => kind === 'unnamed')
    expect(officials.map(({ name }) => name)).toEqual(['a senior official', 'a senior official'])
    const [, courier, , post] = edition.quotations
    expect(courier?.speaker).not.toBe(post?.speaker)
  })

  it('keeps ids and slugs of what was there when an article is added', () => {
    const before = editionOf({ 'a.txt': BELL, 'b.txt': COURIER })
    const after = editionOf({ 'a.txt': BELL, 'b.txt': COURIER, 'c.txt': POST })
    const addresses = (edition: Edition) =>
      edition.utterances.map(({ utterance: { id, slug } }) => `${id} ${slug}`)
    expect(addresses(after)).toEqual(expect.arrayContaining(addresses(before)))
    expect(after.quotations.map(({ quotation }) => quotation.id)).toEqual(
      expect.arrayContaining(before.quotations.map(({ quotation }) => quotation.id)),
    )
  })

  it('has a place for an article without any quotation', () => {
    const edition = editionOf({ 'a.txt': BELL, 'b.txt': 'No boats\n\nNo boat left the harbour of Skarn.\n' })
    expect(edition.articles).toHaveLength(2)
    expect(new Set(edition.quotations.map(({ quotation }) => quotation.article))).toEqual(new Set(['a']))
  })

  it('tells the same words of two articles apart by their files', () => {
    const edition = editionOf({ 'a.txt': BELL, 'b.txt': BELL.replace('Crews', 'Men') })
    const ids = edition.quotations.map(({ quotation }) => quotation.id)
    expect(new Set(ids).size).toBe(4)
    expect(edition.utterances.map(({ utterance }) => utterance.witnesses.length)).toEqual([2, 2])
    expect(edition.utterances.every(({ collation }) => collation.differences.length === 0)).toBe(true)
  })
})

describe('the editor’s decisions', () => {
  const speakers = [{ id: 'lund', name: 'Pavel Lund', also: [], role: null }]
  const decide = (set: object, more: object = {}) =>
    editionOf(
      { 'a.txt': BELL, 'b.txt': COURIER },
      {
        speakers,
        corrections: [
          {
            file: 'a.txt',
            text: 'a bad day',
            nth: 1,
            set,
            join: null,
            part: false,
            why: 'We were there.',
            ...more,
          },
        ],
      },
    )

  it('stand over what was read, with their reason and a notice', () => {
    const edition = decide({ speaker: 'lund' })
    const one = edition.quotations.find(({ corrected }) => corrected !== null)
    expect(one).toMatchObject({ speaker: 'lund', corrected: 'We were there.' })
    expect(edition.articles[0]?.notices).toMatchObject([{ kind: 'corrected-by-editor', found: 'a bad day' }])
    expect(edition.articles[1]?.notices).toEqual([])
  })

  it('join what was apart', () => {
    const edition = decide({}, { join: 'We will not sail at night until every lamp is lit,' })
    expect(edition.utterances[0]?.utterance.witnesses.map(({ quotation }) => quotation)).toHaveLength(3)
  })

  it('part what was together', () => {
    const edition = decide({}, { text: 'We will not sail until every lamp is lit,', part: true })
    expect(edition.utterances.map(({ utterance }) => utterance.witnesses.length)).toEqual([1, 1, 1, 1])
  })
})

describe('the document of an edition', () => {
  it('survives being written down and read again', () => {
    const document = editionToDocument(editionOf({ 'a.txt': BELL, 'b.txt': COURIER, 'c.txt': POST }))
    expect(JSON.parse(JSON.stringify(document))).toEqual(document)
  })
})
