import { expect, it } from 'vitest'
import { editionToPages } from '../../../src/edition/publish/edition-to-pages.ts'
import { editionOf } from '../edition-of.ts'

const pages = editionToPages(
  editionOf({
    'a.txt': '17:09 Jane Roe, last question: “No more than that, but no less either.”\n',
    'b.txt':
      'Jane Roe came to the weir. Was anything agreed? “No more than that,” she said, “but no less either.”\n',
  }),
)

it('is one quotation of its outlet, in the table and on the statement’s page', () => {
  const rows = pages.flatMap((page) => (page.kind === 'story' ? (page.matrix?.rows ?? []) : []))
  expect(rows.map(({ cells }) => cells.map(({ word }) => word))).toEqual([['quoted', 'quoted']])
  const statements = pages.filter((page) => page.kind === 'utterance')
  expect(statements.map(({ counts }) => counts)).toEqual(['two quotations in two articles'])
  expect(statements[0]?.key.map(({ kind }) => kind)).toEqual(['quote', 'quote'])
})
