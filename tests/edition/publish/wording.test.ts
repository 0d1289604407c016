import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { numberRanges } from '../../../src/edition/publish/outlet-marks.ts'
import { pageTitle, sliceTitle } from '../../../src/edition/publish/page-title.ts'
import { countOf, dateWords, listOf, ordinalWord, timesWord } from '../../../src/edition/publish/wording.ts'

describe('dates are no more precise than the text', () => {
  test.each([
    ['2022', '2022'],
    ['2022-01', 'January 2022'],
    ['2022-01-21', '21 January 2022'],
    ['2022-01-21T09:56', '21 January 2022, 09:56'],
    ['2022-01-21T12:55Z', '21 January 2022, 12:55 GMT'],
    ['2022-01-21T12:55+03:00', '21 January 2022, 12:55 UTC+03:00'],
    ['some day', 'some day'],
    ['2022-01-21-03', '2022-01-21-03'],
    ['2022-01-21T12:55-0300', '21 January 2022, 12:55 UTC−0300'],
  ])('%s is said as %s', (iso, words) => {
    expect(dateWords(iso)).toBe(words)
  })
})

test.each([
  [1, 'first'],
  [12, 'twelfth'],
  [13, '13th'],
  [20, '20th'],
  [21, '21st'],
  [22, '22nd'],
  [33, '33rd'],
  [111, '111th'],
  [112, '112th'],
  [124, '124th'],
])('the ordinal of %i is %s', (number, word) => {
  expect(ordinalWord(number)).toBe(word)
})

test('numbers up to twelve are words, larger ones figures', () => {
  expect([0, 1, 9, 13, 1204].map((count) => countOf(count, 'article'))).toEqual([
    'no articles',
    'one article',
    'nine articles',
    '13 articles',
    '1,204 articles',
  ])
  expect([1, 2, 3].map(timesWord)).toEqual(['once', 'twice', 'three times'])
  expect(listOf(['a', 'b', 'c'])).toBe('a, b and c')
})

test('runs of outlet numbers are drawn together, two neighbours are not', () => {
  const marks = [1, 2, 3, 4, 7, 8, 12].map((number) => ({ number, name: '' }))
  expect(numberRanges(marks)).toBe('1–4, 7, 8, 12')
})

test('a page title is short enough to be shown whole, whatever it is made from', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), fc.boolean(), (printed, ours, cut) => {
      const slice = { file: 'a.txt', start: 0, end: printed.length, text: printed }
      expect(sliceTitle({ slice, cut }, ours).length).toBeLessThanOrEqual(70)
      expect(pageTitle(ours).length).toBeLessThanOrEqual(70)
    }),
  )
})

test('a page title cuts printed words at a word and sets our ellipsis outside their marks', () => {
  const text = 'We will never sign a treaty that nobody has read to the end before'
  const slice = { file: 'a.txt', start: 0, end: text.length, text }
  expect(sliceTitle({ slice, cut: false }, 'Jane Roe')).toBe(
    '“We will never sign a treaty that nobody has” … · Jane Roe',
  )
})
