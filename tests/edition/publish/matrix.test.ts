import { expect, it } from 'vitest'
import { editionToPages } from '../../../src/edition/publish/edition-to-pages.ts'
import { editionOf } from '../edition-of.ts'

const LONG =
  'If no ferries are running by the first day of April, then the pilots, the crane drivers and all of our people will lay down their tools at midnight, from the grain pier to the oil jetty'

/** What the table says of each outlet in its row, under the words that name the row. */
function rowsOf(files: Readonly<Record<string, string>>): [string, string[], string][] {
  return editionToPages(editionOf(files)).flatMap((page) =>
    page.kind === 'story'
      ? page.matrix.rows.map(({ utterance, cells }): [string, string[], string] => [
          utterance.title.slice.text,
          cells.map(({ word }) => word),
          cells.map(({ letter }) => letter).join(' '),
        ])
      : [],
  )
}

it('tells an outlet that quotes other words of a statement from one that quotes some of those that name the row', () => {
  const rows = rowsOf({
    'a.txt': `“${LONG},” Jane Roe told the harbour.\n`,
    'b.txt': `“${LONG},” Jane Roe told the harbour.\n`,
    'c.txt': 'Jane Roe told the harbour that they would stop “from the grain pier to the oil jetty”.\n',
    'd.txt': 'Jane Roe told the harbour that none should be “running by the first day of April”.\n',
  })
  expect(rows).toEqual([
    [
      'If no ferries are running by the first day of April, then the pilots',
      ['quoted', 'quoted', 'other words quoted', 'words quoted'],
      'Q Q o w',
    ],
  ])
})
