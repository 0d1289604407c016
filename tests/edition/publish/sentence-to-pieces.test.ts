import { expect, test } from 'vitest'
import type { Article } from '../../../src/edition/model/article.ts'
import { sentenceToPieces } from '../../../src/edition/publish/sentence-to-pieces.ts'
import { smallEdition, spanOf } from './small-edition.ts'

const [bell] = smallEdition().articles as [Article]
const near = { start: 0, end: 1 }

test('words of the article between marks become slices, marks round other words are taken off', () => {
  expect(sentenceToPieces('The mark before “We will” is not a “bracket”.', bell, near)).toEqual([
    { kind: 'words', text: 'The mark before ' },
    { kind: 'slice', slice: { file: 'bell.txt', ...spanOf('bell', 'We will'), text: 'We will' } },
    { kind: 'words', text: ' is not a ' },
    { kind: 'words', text: 'bracket' },
    { kind: 'words', text: '.' },
  ])
})

test('of equal words those from the place named on are meant', () => {
  const first = bell.text.indexOf('e')
  const [, piece] = sentenceToPieces('Here “e”.', bell, { start: first + 1, end: first + 2 })
  expect(piece?.kind === 'slice' ? piece.slice.start : 0).toBeGreaterThan(first)
})
