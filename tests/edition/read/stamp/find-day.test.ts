import { describe, expect, it } from 'vitest'
import { findDay } from '../../../../src/edition/read/stamp/find-day.ts'

describe('the day an outlet prints', () => {
  it.each([
    ['2022-01-21', '2022-01-21'],
    ['2022.1.2', '2022-01-02'],
    ['2022/01/21', '2022-01-21'],
    ['21.01.2022', '2022-01-21'],
    ['1/21/2022', '2022-01-21'],
    ['21-1-2022', '2022-01-21'],
    ['5/5/2022', '2022-05-05'],
    ['21 January 2022', '2022-01-21'],
    ['21st of January, 2022', '2022-01-21'],
    ['2nd Jan. 2022', '2022-01-02'],
    ['3rd March 2022', '2022-03-03'],
    ['4th April 2022', '2022-04-04'],
    ['1er mars 2022', '2022-03-01'],
    ['21 de enero de 2022', '2022-01-21'],
    ['21 de enero del 2022', '2022-01-21'],
    ['21. Januar 2022', '2022-01-21'],
    ['21 ene 2022', '2022-01-21'],
    ['21 janv. 2022', '2022-01-21'],
    ['January 21, 2022', '2022-01-21'],
    ['January 21st 2022', '2022-01-21'],
    ['Jan. 22nd, 2022', '2022-01-22'],
    ['Sept. 11, 2021', '2021-09-11'],
    ['11 SEPTEMBER 2021', '2021-09-11'],
    ['Friday, 21 January 2022', '2022-01-21'],
    ['Fri. 21 January 2022', '2022-01-21'],
    ['Freitag, den 21. Januar 2022', '2022-01-21'],
    ['29 February 2020', '2020-02-29'],
  ])('%s is %s', (text, value) => {
    expect(findDay(text, 0)).toEqual({ end: text.length, value })
    expect(findDay(`Posted ${text}, at noon`, 7)).toEqual({ end: 7 + text.length, value })
  })

  it.each([
    ['03/04/2022', 'two ways'],
    ['03.04.22', 'two ways'],
    ['21.01.22', 'two ways'],
    ['21 January', 'no year'],
    ['29 February', 'no year'],
    ['January 21st', 'no year'],
    ['30 February', 'no such day'],
    ['31 April 2022', 'no such day'],
    ['29 February 2022', 'no such day'],
    ['2022-13-40', 'no such day'],
    ['40/40/2022', 'no such day'],
  ])('%s has none: %s', (text, doubt) => {
    expect(findDay(text, 0)).toEqual({ end: text.length, value: null, doubt })
  })

  it.each([
    'twelve boats',
    '21 boats 2022',
    'Friday',
    '12345-01-01',
    '2022-01-211',
    'May be',
    'boats 21, 2022',
  ])('%s is no day', (text) => {
    expect(findDay(text, 0)).toBeNull()
  })
})
