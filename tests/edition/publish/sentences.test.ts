import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import type { Edition } from '../../../src/edition/model/edition.ts'
import type { UtterancePage } from '../../../src/edition/model/page-utterance.ts'
import type { Piece, Pieces } from '../../../src/edition/model/page-words.ts'
import { editionToPages } from '../../../src/edition/publish/edition-to-pages.ts'
import { seedsToEdition } from '../../../src/edition/seeds-to-edition.ts'
import { readStory } from '../../../src/loaders/read-stories.ts'
import { smallEdition } from './small-edition.ts'

/** `“It will”: Harbour Post` for each slice that a sentence says an outlet prints, and that outlet does not. */
function unprinted(page: UtterancePage, pieces: Pieces): string[] {
  const faults: string[] = []
  for (const [at, piece] of pieces.entries()) {
    if (piece.kind !== 'slice') continue
    const [named, verb] = subjectBefore(pieces.slice(0, at))
    if (!/\bprints?\b/u.test(verb)) continue
    for (const number of named) {
      const own = page.contexts.filter(({ outlet }) => outlet.number === number)
      const prints = own.some(({ paragraphs }) =>
        paragraphs.some((one) =>
          one.pieces.some(({ text, as }) => as === 'quoted' && text.includes(piece.slice.text)),
        ),
      )
      if (!prints) faults.push(`“${piece.slice.text}”: ${own[0]?.outlet.name}`)
    }
  }
  return faults
}

/** The outlets named last before a slice, as one subject, and our words between them and the slice. */
function subjectBefore(before: Pieces): [outlets: number[], verb: string] {
  const last = before.findLastIndex((piece) => piece.kind === 'outlet')
  const named: number[] = []
  for (let at = last; at >= 0; at--) {
    const piece = before[at]
    if (piece?.kind === 'outlet') named.push(piece.outlet.number)
    else if (piece?.kind !== 'words' || /\b(?:prints?|leaves?|where|has|than)\b/u.test(piece.text)) break
  }
  const words = before.slice(last + 1).map((piece) => (piece.kind === 'words' ? piece.text : ''))
  return [named, words.join('')]
}

function utterancePages(edition: Edition): UtterancePage[] {
  return editionToPages(edition).filter((page): page is UtterancePage => page.kind === 'utterance')
}

const { story, seeds } = readStory(
  fileURLToPath(new URL('../../../seeds/blinken-lavrov-geneva', import.meta.url)),
)

test.each([
  ['an invented story', smallEdition()],
  ['the seeds', seedsToEdition(story, seeds)],
])('what a sentence says outlets print is what each of them prints, to the character: %s', (_, edition) => {
  let said = 0
  const faults = utterancePages(edition).flatMap((page) => {
    const sentences = [...page.gist, ...page.differences.map((line) => line.pieces)]
    said += sentences.flat().filter((piece: Piece) => piece.kind === 'slice').length
    return sentences.flatMap((pieces) => unprinted(page, pieces))
  })
  expect(said).toBeGreaterThan(3)
  expect(faults).toEqual([])
})

test('a slice that only one of the outlets named prints is found', () => {
  const [page] = utterancePages(smallEdition())
  if (!page) throw new Error('no page')
  const outlets = page.key.map(({ outlet }) => outlet)
  const paragraph = page.contexts[0]?.paragraphs[0]
  const quoted = paragraph?.pieces.find(({ as }) => as === 'quoted')
  if (!paragraph || !quoted) throw new Error('no quoted words')
  const slice = { ...paragraph.slice, text: quoted.text }
  const pieces: Pieces = [
    ...outlets.map((outlet) => ({ kind: 'outlet', outlet }) as const),
    { kind: 'words', text: ' print ' },
    { kind: 'slice', slice },
  ]
  expect(unprinted(page, pieces)).toHaveLength(2)
})
