import { expect, test } from 'vitest'
import { collatedText } from '../../../src/edition/publish/collated-text.ts'
import { collationTable } from '../../../src/edition/publish/collation-table.ts'
import { indexEdition } from '../../../src/edition/publish/edition-index.ts'
import { columnsOf, sideBySide } from '../../../src/edition/publish/side-by-side.ts'
import { editionOf } from '../edition-of.ts'
import { smallEdition } from './small-edition.ts'

const index = indexEdition(smallEdition())
const entry = smallEdition().utterances[0]
if (!entry) throw new Error('no utterance')
const marks = (outlets: readonly { number: number; again?: boolean }[]) =>
  outlets.map((outlet) => `${outlet.number}${outlet.again ? ' again' : ''}`).join(' ')

test('prints in line what all print alike and stacks the rest, gaps in words', () => {
  const pieces = collatedText(index, entry)?.pieces.map((piece) =>
    piece.kind === 'shared'
      ? piece.slices.map((slice) => slice.text).join(' ')
      : piece.lines.map(
          (line) => `${line.word || line.slices.map((slice) => slice.text).join(' ')} ${marks(line.outlets)}`,
        ),
  )
  expect(pieces).toEqual([
    'We will',
    ['never 1 3', 'not 4'],
    'sign',
    ['a treaty 1 3', 'leaves out, unmarked 4'],
    'today.',
  ])
})

test('bars the stacks that may change the meaning', () => {
  const pieces = collatedText(index, entry)?.pieces ?? []
  expect(pieces.flatMap((piece) => (piece.kind === 'stack' ? [[piece.id, piece.grave]] : []))).toEqual([
    ['at-3', true],
    ['at-5', true],
  ])
})

test('has nothing to collate where only one quotation is known', () => {
  const single = indexEdition(
    editionOf({ 'bell.txt': 'Jane Roe said: “We will never sign a treaty today.”\n' }),
  )
  const [alone] = single.edition.utterances
  expect(alone?.utterance.witnesses).toHaveLength(1)
  expect(alone && collatedText(single, alone)).toBeNull()
})

test('gives the wordings of every witness as columns, pieces of one article in one', () => {
  const table = collationTable(index, entry)
  const columns = columnsOf(table)
  const { columns: shown } = sideBySide(index, columns, [0, 1, 2])
  expect(shown.map((column) => [marks(column.outlets), column.kind])).toEqual([
    ['1', 'quote'],
    ['3', 'words quoted and quote, in two pieces'],
    ['4', 'quote'],
  ])
})

test('says of each run against which bases it differs', () => {
  const table = collationTable(index, entry)
  const { columns } = sideBySide(index, columnsOf(table), [0, 1, 2])
  const post = columns[2]?.runs.map((run) =>
    run.kind === 'gap'
      ? run.notes
      : [run.slices.map((slice) => slice.text).join(' '), run.other, run.beyond, run.apart],
  )
  expect(post).toEqual([
    ['We will', [], [], []],
    ['not', [1, 2], [], []],
    ['sign', [], [], []],
    [{ bases: [1, 2], word: 'leaves out two words, unmarked', short: '', grave: true }],
    ['today.', [], [], [2]],
  ])
})

test('shows equal wordings of two outlets as one column', () => {
  const [bell, ...rest] = entry.utterance.witnesses
  if (!bell) throw new Error('no witness')
  const table = collationTable(index, {
    ...entry,
    utterance: { ...entry.utterance, witnesses: [bell, ...rest] },
  })
  const [first] = table.rows
  if (!first) throw new Error('no row')
  const twin = { ...first, outlet: { number: 2, name: 'Quiet Gazette' }, rank: 9 }
  const columns = columnsOf({ ...table, rows: [first, twin] })
  expect(columns).toHaveLength(1)
})
