import { describe, expect, it } from 'vitest'
import { findClock } from '../../../../src/edition/read/stamp/find-clock.ts'

describe('the time of day an outlet prints', () => {
  it.each([
    ['09:30', 'T09:30'],
    ['9.30', 'T09:30'],
    ['9h30', 'T09:30'],
    ['9:30:15', 'T09:30'],
    ['9:30:15.123', 'T09:30'],
    ['0:05', 'T00:05'],
    ['23:59', 'T23:59'],
    ['6:12 am', 'T06:12'],
    ['6:12 p.m.', 'T18:12'],
    ['12:05 am', 'T00:05'],
    ['12:05 pm', 'T12:05'],
    ['3pm', 'T15:00'],
    ['3 PM', 'T15:00'],
    ['11 a.m.', 'T11:00'],
    ['13:10 Uhr', 'T13:10'],
    ['13:10 hrs', 'T13:10'],
    ['13:10 GMT', 'T13:10Z'],
    ['13:10Z', 'T13:10Z'],
    ['13:10 UTC+2', 'T13:10+02:00'],
    ['13:10 GMT+05:30', 'T13:10+05:30'],
    ['13:10 UTC-0330', 'T13:10-03:30'],
    ['13:10+02:00', 'T13:10+02:00'],
    ['13:10 +0100', 'T13:10+01:00'],
    ['13:10 CET', 'T13:10'],
    ['3 pm EST', 'T15:00'],
  ])('%s is %s', (text, value) => {
    expect(findClock(text, 0)).toEqual({ start: 0, end: text.length, value })
  })

  it.each([
    [', 09:30', 2],
    [' at 09:30', 4],
    [' | 09:30', 3],
    [' – 09:30', 3],
    ['T09:30', 1],
    [' um 09:30', 4],
  ])('after %j it begins at %i', (text, start) => {
    expect(findClock(text, 0)).toEqual({ start, end: text.length, value: 'T09:30' })
  })

  it.each([
    '25:30',
    '24:00',
    '9:75',
    '12 boats',
    '9',
    '1.50 million',
    '3.20 per cent',
    '4.15%',
    'at noon',
    '10:305',
  ])('%s is no time of day', (text) => {
    expect(findClock(text, 0)).toBeNull()
  })
})
