import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { editionToDocument } from '../../../src/edition/publish/edition-to-document.ts'
import { editionToPages } from '../../../src/edition/publish/edition-to-pages.ts'
import { hostileText, runs } from '../quote/hostile-text.ts'
import { RECORD, withoutRecord, withRecords } from './story-with-record.ts'

const few = { ...runs, numRuns: Math.ceil(runs.numRuns / 3) }
const plain = withoutRecord()

/** Turns of any sort, some with a label before them. */
const record = fc
  .array(fc.tuple(fc.constantFrom('HALVORSEN: ', 'QUESTION: ', 'Pavel Lund: ', ''), hostileText), {
    minLength: 1,
    maxLength: 5,
  })
  .map((turns) => turns.map(([label, words]) => `${label}${words}`).join('\n\n'))
const anyRecord = fc.oneof(record, fc.constant(RECORD))

describe('laws of transcripts, whatever stands in them', () => {
  it('they change no statement of the outlets: neither address nor title nor who quotes it', () => {
    const told = (edition: typeof plain) =>
      edition.utterances.map(({ utterance: { id, slug, title, witnesses } }) => [
        id,
        slug,
        title,
        witnesses
          .filter((one) => one.class === 'outlet')
          .map(({ siglum, quotation }) => `${siglum} ${quotation}`),
      ])
    fc.assert(
      fc.property(anyRecord, fc.constantFrom('a.txt', 'record.txt', 'record.md'), (text, file) => {
        expect(told(withRecords({ [file]: text }))).toEqual(told(plain))
      }),
      few,
    )
  })

  it('they have pages, whose every slice is what the file says', () => {
    fc.assert(
      fc.property(anyRecord, (text) => {
        const pages = editionToPages(withRecords({ 'record.txt': text }))
        expect(pages.filter((page) => page.kind === 'article' && page.outlet.reference)).toHaveLength(1)
      }),
      few,
    )
  })

  it('their document is one that its schema allows', () => {
    const schema = JSON.parse(readFileSync('public/edition.schema.json', 'utf8'))
    const allows = new Ajv2020({ allowUnionTypes: true }).compile(schema)
    fc.assert(
      fc.property(anyRecord, (text) => {
        const document = editionToDocument(withRecords({ 'record.txt': text, 'second.txt': RECORD }))
        expect(allows(document), JSON.stringify(allows.errors)).toBe(true)
      }),
      few,
    )
  })
})
