import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { expect, test } from 'vitest'
import { editionToDocument } from '../../../src/edition/publish/edition-to-document.ts'
import { reportingEdition } from './small-edition.ts'

const schema = JSON.parse(readFileSync('public/edition.schema.json', 'utf8'))
const validate = new Ajv2020({ allErrors: true, allowUnionTypes: true }).compile(schema)
const document = JSON.parse(JSON.stringify(editionToDocument(reportingEdition())))

test('the published data is what its schema says', () => {
  validate(document)
  expect(validate.errors ?? []).toEqual([])
})

test.each([
  ['an unknown key', { ...document, extra: 1 }],
  ['a missing list', { ...document, speakers: undefined }],
  ['a kind nobody defined', { ...document, quotations: [{ ...document.quotations[0], kind: 'shouted' }] }],
])('the schema refuses %s', (_, forged) => {
  expect(validate(JSON.parse(JSON.stringify(forged)))).toBe(false)
})

test('the words that tell who said it, and when, are the slices at the places named', () => {
  const edition = reportingEdition()
  const texts = new Map(edition.articles.map((article) => [article.id, article.text]))
  const { quotations } = editionToDocument(edition)
  const told = quotations.map(({ article, cue, mention, antecedent, occasion, evidence }) => {
    const words = { cue, mention, antecedent, occasion }
    for (const [name, [start, end]] of Object.entries(evidence))
      expect(texts.get(article)?.slice(start, end)).toBe(words[name as keyof typeof words])
    return Object.keys(evidence)
  })
  expect(told.at(-1)).toEqual(['cue', 'mention', 'occasion'])
  expect(quotations.at(-1)?.kind).toBe('indirect')
})

test('every text is the slice of its article', () => {
  const texts = new Map(reportingEdition().articles.map((article) => [article.id, article.text]))
  for (const { article, start, end, text } of document.quotations) {
    expect(texts.get(article)?.slice(start, end)).toBe(text)
  }
  expect(document.quotations).toHaveLength(5)
})
