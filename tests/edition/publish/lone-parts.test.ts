import { describe, expect, test } from 'vitest'
import { editionToPages } from '../../../src/edition/publish/edition-to-pages.ts'
import { editionOf } from '../edition-of.ts'

/** What the story's page says that one outlet alone quotes: its name, the note beside it, and the parts of shared statements. */
function onlyIn(articles: Readonly<Record<string, string>>) {
  const page = editionToPages(editionOf(articles)).find((one) => one.kind === 'story')
  if (page?.kind !== 'story') throw new Error('no story')
  return page.single.map((one) => [
    one.outlet.name,
    one.note,
    one.parts.map(({ slices }) => slices.map(({ text }) => text)),
  ])
}

const WHOLE =
  'Jane Roe said: “Nobody at the table expected a miracle, but we will sign the harbour treaty before the end of March.”\n'

describe('of a statement that several outlets quote', () => {
  test('the part that no other outlet quotes is told as that outlet’s alone', () => {
    expect(
      onlyIn({
        'bell.txt': WHOLE,
        'post.txt': 'Jane Roe said: “we will sign the harbour treaty before the end of March.”\n',
      }),
    ).toEqual([['bell', 'part of one statement', [['Nobody at the table expected a miracle, but']]]])
  })

  test('what a second outlet quotes too is nobody’s alone', () => {
    expect(onlyIn({ 'bell.txt': WHOLE, 'lantern.txt': WHOLE, 'post.txt': WHOLE })).toEqual([])
  })

  test('what others leave out inside their quotations is told as a difference, not here', () => {
    expect(
      onlyIn({
        'bell.txt':
          'Jane Roe said: “We will sign the harbour treaty, whatever the council of the town may think, before the end of March.”\n',
        'post.txt': 'Jane Roe said: “We will sign the harbour treaty before the end of March.”\n',
      }),
    ).toEqual([])
  })

  test('five words are too few to be told', () => {
    expect(
      onlyIn({
        'bell.txt':
          'Jane Roe said: “Mark this, friends and neighbours: we will sign the harbour treaty in Skarnhavn.”\n',
        'post.txt': 'Jane Roe said: “we will sign the harbour treaty in Skarnhavn.”\n',
      }),
    ).toEqual([])
  })

  test('a part that others tell with the same words in another place is not told', () => {
    expect(
      onlyIn({
        'bell.txt':
          'Jane Roe said: “Before the last day of this month of March we will sign the harbour treaty with all the towns on the coast.”\n',
        'post.txt':
          'Jane Roe said: “we will sign the harbour treaty with all the towns on the coast before the last day of this month of March.”\n',
      }),
    ).toEqual([])
  })

  test('parts are counted beside the statements that nobody else quotes', () => {
    const [bell] = onlyIn({
      'bell.txt': `${WHOLE}\nLater Jane Roe said: “The old lighthouse must come down.”\n`,
      'post.txt': 'Jane Roe said: “we will sign the harbour treaty before the end of March.”\n',
    })
    expect(bell?.[1]).toBe('one statement and part of another')
  })
})
