import { describe, expect, test } from 'vitest'
import { editionToCollator } from '../../../src/edition/edition-to-collator.ts'
import type { Edition } from '../../../src/edition/model/edition.ts'
import type { PairPage } from '../../../src/edition/model/page.ts'
import type { StoryPage } from '../../../src/edition/model/page-story.ts'
import { editionToPages } from '../../../src/edition/publish/edition-to-pages.ts'
import { editionOf, outletsOf } from '../edition-of.ts'
import { saidWords } from './said-words.ts'

const LEVY = (words: string) => `Jane Roe, the harbour master, said on Monday: “${words}”`
const PIER = (words: string) => `John Doe, the mayor, said on Monday: “${words}”`

const known = (madeFrom: string | null, language: string | null = null) => ({ madeFrom, language })

function pagesOf(edition: Edition) {
  return editionToPages(edition, editionToCollator(edition))
}

function storyOf(edition: Edition): StoryPage {
  const page = pagesOf(edition).find((one) => one.kind === 'story')
  if (page?.kind !== 'story') throw new Error('no story')
  return page
}

/** Four articles on two statements: the levy in many words by copies of one text, the pier by independent ones. */
const FILES = {
  'agency.txt': `${LEVY('We will never raise the levy on the old fishing boats again.')}\n\n${PIER('The pier will not open before the third of May.')}`,
  'bugle.txt': LEVY('We would raise the levy on the old fishing boats again.'),
  'courier.txt': LEVY('We may raise the levy on the 40 fishing boats again.'),
  'dial.txt': PIER('The pier may not open before the third of May.'),
}

const copies = outletsOf({
  'agency.txt': 'Agency',
  'bugle.txt': { outlet: 'Bugle', ...known('agency.txt') },
  'courier.txt': { outlet: 'Courier', ...known('agency.txt') },
  'dial.txt': 'Dial',
})
const translations = outletsOf({
  'agency.txt': 'Agency',
  'bugle.txt': { outlet: 'Bugle', ...known(null, 'fr') },
  'courier.txt': { outlet: 'Courier', ...known(null, 'de') },
  'dial.txt': 'Dial',
})
const strangers = outletsOf({
  'agency.txt': 'Agency',
  'bugle.txt': 'Bugle',
  'courier.txt': 'Courier',
  'dial.txt': 'Dial',
})

describe('the sentence shown first', () => {
  const first = (articles: typeof copies) =>
    storyOf(editionOf(FILES, { articles })).feature?.utterance.title.slice.text ?? ''

  test('is the one with most differences that may change the meaning', () => {
    expect(first(strangers)).toContain('levy')
  })
  test('is not one that only copies of one text print differently', () => {
    expect(first(copies)).toContain('pier')
  })
  test('is not one whose other words are the translators’', () => {
    expect(first(translations)).toContain('pier')
  })
  test('is one of copies where there is no other', () => {
    const { 'dial.txt': _, ...files } = FILES
    const { 'dial.txt': __, ...articles } = copies
    expect(storyOf(editionOf(files, { articles })).feature?.utterance.title.slice.text).toContain('levy')
  })
})

describe('striking differences', () => {
  const striking = (articles: typeof copies) =>
    storyOf(editionOf(FILES, { articles })).striking.map((one) => saidWords(one.pieces))

  test('are one for each statement before there is a second of any', () => {
    const files = { ...FILES, 'echo.txt': LEVY('We will never raise the levy on the old boats again.') }
    const told = storyOf(editionOf(files)).striking.map((one) => one.utterance.title.slice.text.slice(0, 7))
    expect(told).toEqual(['We will', 'The pie', 'We will'])
  })
  test('stand between independent texts first', () => {
    expect(striking(strangers)[0]).not.toContain('Dial')
    expect(striking(copies)[0]).toBe('Dial prints “may” and Agency “will”.')
  })
  test('begin with what one denies, before what more texts quote', () => {
    const files = {
      'agency.txt': `${LEVY('We will raise the levy on the 30 old fishing boats again.')}\n\n${PIER('The pier will not open before the third of May.')}`,
      'bugle.txt': LEVY('We will raise the levy on the 40 old fishing boats again.'),
      'courier.txt': LEVY('We will raise the levy on the 50 old fishing boats again.'),
      'dial.txt': PIER('The pier will open before the third of May.'),
    }
    const told = storyOf(editionOf(files, { articles: strangers })).striking
    expect(told.map((one) => one.utterance.title.slice.text.slice(0, 8))).toEqual([
      'The pier',
      'We will ',
      'We will ',
    ])
  })
  test('stand between outlets’ own words first', () => {
    expect(striking(translations)[0]).toBe('Dial prints “may” and Agency “will”.')
  })
})

describe('who quoted what', () => {
  test('sets outlets beside each other whose texts go back to one', () => {
    const edition = editionOf(FILES, {
      articles: {
        ...copies,
        ...outletsOf({ 'courier.txt': 'Courier', 'dial.txt': { outlet: 'Dial', ...known('agency.txt') } }),
      },
    })
    const { matrix, near, ancestry } = storyOf(edition)
    expect(matrix.outlets.map(({ outlet }) => outlet.name)).toEqual(['Agency', 'Bugle', 'Dial', 'Courier'])
    expect(matrix.lines.map(({ outlets, words }) => [outlets.length, words])).toEqual([
      [3, 'probably one text'],
      [1, ''],
    ])
    expect(
      matrix.rows.every((row) => row.cells.every((cell, at) => cell.outlet === matrix.outlets[at]?.outlet)),
    ).toBe(true)
    expect(near?.outlets.map(({ name }) => name)).toEqual(['Agency', 'Bugle', 'Dial', 'Courier'])
    expect(ancestry).toBe('As far as we can tell, the four articles go back to about two texts.')
  })
  test('says nothing of origins where each text stands alone', () => {
    const { matrix, ancestry } = storyOf(editionOf(FILES, { articles: strangers }))
    expect([matrix.lines, ancestry]).toEqual([[], ''])
  })
  test('counts the rows of each speaker, most first', () => {
    const more = {
      ...FILES,
      'dial.txt': `${FILES['dial.txt']}\n\n${LEVY('We will never raise the levy on boats.')}`,
    }
    const files = {
      ...more,
      'echo.txt': PIER('The lamps on the quay are ours to keep.'),
      'fife.txt': PIER('The lamps on the quay are ours to keep.'),
    }
    const { matrix } = storyOf(editionOf(files))
    expect(matrix.speakers).toEqual([
      { name: 'John Doe', rows: 2 },
      { name: 'Jane Roe', rows: 1 },
    ])
    for (const { by, utterance } of matrix.rows)
      expect(matrix.speakers[by]?.name).toBe(utterance.said.speaker)
  })
  test('gives no choice where one person said it all', () => {
    const { 'dial.txt': _, ...files } = FILES
    const { matrix } = storyOf(editionOf(files))
    expect(matrix.speakers).toEqual([])
    expect(matrix.rows.map(({ by }) => by)).toEqual([-1])
  })
})

describe('order of telling', () => {
  const quiet = Array.from({ length: 30 }, (_, at) => [`quiet-${at}.txt`, 'Nothing was said.'])

  test('shows every article of a few', () => {
    expect(storyOf(editionOf({ ...FILES, 'quiet.txt': 'Nothing was said.' })).telling?.articles.length).toBe(
      5,
    )
  })
  test('of many shows those that hold what several quote, and says so', () => {
    const telling = storyOf(editionOf({ ...FILES, ...Object.fromEntries(quiet) })).telling
    expect(telling?.articles.length).toBe(4)
    expect(telling?.note).toBe('30 more articles hold none of them.')
    expect(
      telling?.threads.flatMap(({ stands }) => stands.map(({ article }) => article)).every((at) => at < 4),
    ).toBe(true)
  })
})

describe('two outlets, neither of them the wording others are told against', () => {
  const edition = editionOf(FILES, { articles: strangers })
  const pair = (pages: ReturnType<typeof pagesOf>) =>
    pages.find(
      (one): one is PairPage => one.kind === 'pair' && one.a.name === 'Bugle' && one.b.name === 'Courier',
    )

  test('are told apart in sentences that name nobody else', () => {
    const sentences =
      pair(pagesOf(edition))?.both.flatMap((one) => one.differences.map((line) => saidWords(line.pieces))) ??
      []
    expect(sentences).toEqual([
      'Bugle prints “would” where Courier prints “may”.',
      'Bugle prints “old” where Courier prints “40”.',
    ])
  })
  test('have no differences told where nothing lines them up by themselves', () => {
    expect(pair(editionToPages(edition))?.both.flatMap((one) => one.differences)).toEqual([])
  })
})
