import { describe, expect, it } from 'vitest'
import { readArticle, stampsOf, tableOf } from './read-article.ts'

const around = (line: string) => `Talks end\n${line}\nThe talks went on until night. Nobody signed.`

describe('a line of stamps is read as precisely as it is written', () => {
  it.each([
    ['2022-01-21', ['published 2022-01-21']],
    ['2022.01.21', ['published 2022-01-21']],
    ['21/01/2022', ['published 2022-01-21']],
    ['01/21/2022', ['published 2022-01-21']],
    ['05/05/2022', ['published 2022-05-05']],
    ['21 January 2022', ['published 2022-01-21']],
    ['January 21, 2022', ['published 2022-01-21']],
    ['Jan. 21st, 2022', ['published 2022-01-21']],
    ['Sept. 4, 2021', ['published 2021-09-04']],
    ['Friday, December 4, 2015.', ['published 2015-12-04']],
    ['21 de enero de 2022', ['published 2022-01-21']],
    ['21 ene 2022 12:55 GMT', ['published 2022-01-21T12:55Z']],
    ['vendredi 21 janvier 2022 à 09h05', ['published 2022-01-21T09:05']],
    ['Le 4 févr. 2022', ['published 2022-02-04']],
    ['Freitag, 21. Januar 2022, 9.05 Uhr', ['published 2022-01-21T09:05']],
    ['Stand: 15.03.2019, 07:12', ['published 2019-03-15T07:12']],
    ['Published: Jan. 21, 2022 at 7 p.m. ET', ['published 2022-01-21T19:00']],
    ['12:30 a.m. on 21 January 2022', ['published 2022-01-21T00:30']],
    ['2022-01-21T09:56:00+02:00', ['published 2022-01-21T09:56+02:00']],
    ['January 21, 2022 09:05 GMT+3', ['published 2022-01-21T09:05+03:00']],
    ['Last updated: 21 January 2022, 11:06 UTC', ['updated 2022-01-21T11:06Z']],
    [
      '09:56 2022.01.21 (updated: 11:06 2022.01.21)',
      ['published 2022-01-21T09:56', 'updated 2022-01-21T11:06'],
    ],
    [
      'Published on 14/03/2019 at 20h52, put up to date at 22h10',
      ['published 2019-03-14T20:52', 'updated 2019-03-14T22:10'],
    ],
    [
      'Shore Radio | Thursday 14 March 2019, 19:30 | Updated 20:15',
      ['published 2019-03-14T19:30', 'updated 2019-03-14T20:15'],
    ],
    ['12:30 p.m. on 21 January 2022', ['published 2022-01-21T12:30']],
    ['21 January 2022, 15:30 p.m.', ['published 2022-01-21T15:30']],
    ['21 January 2022, 0:30 a.m.', ['published 2022-01-21T00:30']],
    ['Press statement 41/2019 – 14 March 2019, 19:45', ['published 2019-03-14T19:45']],
  ])('%s', (line, stamps) => {
    const article = readArticle(around(line))
    expect(stampsOf(article)).toEqual(stamps)
    expect(tableOf(article)[1]).toBe(`stamp: ${line}`)
    expect(article.notices).toEqual([])
  })

  it('each stamp points to its own words', () => {
    const article = readArticle(around('Published on 14/03/2019 at 20h52, put up to date at 22h10'))
    expect(article.stamps.map(({ start, end }) => article.text.slice(start, end))).toEqual([
      '14/03/2019 at 20h52',
      '22h10',
    ])
  })
})

describe('a date that cannot be read as one day is told and not guessed', () => {
  it.each([
    ['03/04/2022', '03/04/2022', '“03/04/2022” can be read as more than one day'],
    ['Published: 04.03.2022', '04.03.2022', '“04.03.2022” can be read as more than one day'],
    ['21/01/22', '21/01/22', '“21/01/22” can be read as more than one day'],
    ['[Bollard Weekly] Thu 14 Mar', 'Thu 14 Mar', '“Thu 14 Mar” gives no year'],
    ['31 February 2022', '31 February 2022', '“31 February 2022” is in no calendar'],
    ['Updated 31 February', '31 February', '“31 February” is in no calendar'],
    ['12:55 31 February 2022', '12:55 31 February 2022', '“12:55 31 February 2022” is in no calendar'],
    ['Updated 6:01 p.m.', '6:01 p.m.', '“6:01 p.m.” gives no day'],
  ])('%s', (line, found, reason) => {
    const article = readArticle(around(line))
    expect(article.stamps).toEqual([])
    const start = article.text.indexOf(found)
    expect(article.notices).toEqual([
      {
        kind: 'stamp-not-read',
        message: `${reason}, so the date of this article is not taken from it.`,
        start,
        end: start + found.length,
        found,
        expected: 'a day that can be read in one way',
      },
    ])
  })
})

describe('a date is no stamp', () => {
  it.each([
    ['in a dateline', 'SKARN, March 14 (Medlar) - The director of the port said no.'],
    [
      'in a dateline with its year',
      'SKARN – 14 March 2019 – The director of the port said on Thursday that it would stay shut.',
    ],
    ['in a sentence', 'On 14 March 2019 the bridge was shut.'],
    ['at a sentence’s beginning', '14 March 2019 was a cold day.'],
    ['as the time of an entry in a live blog', '6:01 p.m.'],
    ['where it only counts', '7 workers 2016'],
    ['where its hour is none of the day', '14 March 2019, 25:10'],
    ['where it is a label without a date', 'Published three hours ago'],
  ])('%s', (_, line) => {
    const article = readArticle(around(line))
    expect(stampsOf(article)).toEqual([])
    expect(article.notices).toEqual([])
    expect(tableOf(article).join()).not.toContain('stamp:')
  })

  it('in the middle of a long article', () => {
    const lines = Array.from({ length: 30 }, (_, index) =>
      index === 15 ? '14 March 2019' : `It rained on day ${index}.`,
    )
    expect(readArticle(lines.join('\n')).stamps).toEqual([])
  })
})

describe('a stamp that runs into the first line is cut off it', () => {
  it.each([
    [
      'date 2022-01-21 Talks end\nIt rained.',
      ['stamp: date 2022-01-21', 'headline: Talks end', 'paragraph: It rained.'],
    ],
    [
      'date 2022-01-21 The talks ended. It rained.',
      ['stamp: date 2022-01-21', 'paragraph: The talks ended. It rained.'],
    ],
    [
      'Published: 21 January 2022 Updated: 22 January 2022 Talks end\nIt rained.',
      [
        'stamp: Published: 21 January 2022 Updated: 22 January 2022',
        'headline: Talks end',
        'paragraph: It rained.',
      ],
    ],
    [
      'date 2022-01-21 10.30 million people left\nIt rained.',
      ['stamp: date 2022-01-21', 'headline: 10.30 million people left', 'paragraph: It rained.'],
    ],
    ['Date set for talks\nIt rained.', ['headline: Date set for talks', 'paragraph: It rained.']],
    ['2022-01-21 was the day\nIt rained.', ['headline: 2022-01-21 was the day', 'paragraph: It rained.']],
  ])('%s', (text, table) => {
    expect(tableOf(readArticle(text))).toEqual(table)
  })
})
