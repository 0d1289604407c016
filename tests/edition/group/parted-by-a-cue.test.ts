import { describe, expect, test } from 'vitest'
import { editionOf } from '../edition-of.ts'

/** Returns the utterances as lists of `file: words`. */
function utterancesOf(files: Readonly<Record<string, string>>): string[][] {
  const { articles, utterances } = editionOf(files)
  const texts = new Map(articles.map(({ id, text }) => [id, text]))
  return utterances.map(({ utterance }) =>
    utterance.witnesses.map(
      ({ article, start, end }) => `${article}: ${texts.get(article)?.slice(start, end)}`,
    ),
  )
}

const live = (words: string) => `17:09 Jane Roe, last question: ${words}\n`
const essay = (words: string) =>
  `Jane Roe came to the weir at noon. Was anything agreed? A survey. ${words}\n`
const WHOLE = live('“No more than that, but no less either.”')
const PARTED = essay('“No more than that,” she said, “but no less either.”')

describe('a sentence that its cue parts', () => {
  test('is one statement with the same words in one piece, however small they are', () => {
    expect(utterancesOf({ 'a.txt': WHOLE, 'b.txt': PARTED })).toEqual([
      ['a: No more than that, but no less either.', 'b: No more than that,', 'b: but no less either.'],
    ])
  })

  test('is, in three pieces', () => {
    const three = essay('“No more,” she said, “than that,” she added, “but no less either.”')
    expect(utterancesOf({ 'a.txt': WHOLE, 'b.txt': three })).toEqual([
      ['a: No more than that, but no less either.', 'b: No more,', 'b: than that,', 'b: but no less either.'],
    ])
  })

  test('is, and what follows it in one breath goes with it as it would without the cue', () => {
    const more = 'The gate is shut for the whole winter.'
    expect(
      utterancesOf({
        'a.txt': live(`“No more than that, but no less either. ${more}”`),
        'b.txt': essay(`“No more than that,” she said, “but no less either. ${more}”`),
      }),
    ).toEqual([
      [
        `a: No more than that, but no less either. ${more}`,
        'b: No more than that,',
        `b: but no less either. ${more}`,
      ],
    ])
  })

  test('is two where nobody prints it in one piece', () => {
    expect(utterancesOf({ 'b.txt': PARTED })).toEqual([['b: No more than that,'], ['b: but no less either.']])
  })

  test('is two where all print it in pieces, each piece with its like', () => {
    expect(utterancesOf({ 'b.txt': PARTED, 'c.txt': PARTED })).toEqual([
      ['b: No more than that,', 'c: No more than that,'],
      ['b: but no less either.', 'c: but no less either.'],
    ])
  })

  test.each([
    ['ends before the cue', '“No more than that.” She said this: “but no less either.”'],
    ['begins anew behind it', '“No more than that,” she said, and then: “But no less either.”'],
    ['is another’s', '“No more than that,” she said, “but no less either,” said John Doe.'],
  ])('is not meant where it %s', (_, words) => {
    const [first] = utterancesOf({ 'a.txt': WHOLE, 'b.txt': essay(words) })
    expect(first).toEqual(['a: No more than that, but no less either.'])
  })
})
