import { describe, expect, it } from 'vitest'
import { findNameLine } from '../../../src/edition/read/rules/name-line.ts'

describe('a line that is a name and what the person is', () => {
  it.each([
    ['an office', 'Jane Roe, Trade Minister', 'Trade Minister'],
    ['words in small letters', 'Jane Roe, member of our crew', 'member of our crew'],
    ['a trade nobody foresaw', 'Jane Roe, net mender', 'net mender'],
    ['an age', 'Jane Roe, 62', '62'],
    ['an office and a full stop', 'Jane Roe, minister of trade.', 'minister of trade'],
  ])('may tell %s', (_, line, role) => {
    expect(findNameLine(line)).toEqual({ name: 'Jane Roe', role })
  })

  it.each([
    ['a body in capitals', 'Jane Roe, Harbour Policy Institute'],
    ['a full stop behind no office', 'Jane Roe, net mender.'],
    ['a verb', 'Jane Roe, who was late'],
    ['a town', 'Skarn, Ternland'],
  ])('tells no %s', (_, line) => {
    expect(findNameLine(line)).toBeNull()
  })
})
