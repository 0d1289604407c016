import { describe, expect, it } from 'vitest'
import { readPlainStop } from '../../../src/edition/segment/read-plain-stop.ts'

/** What the stop before `|` does: the words behind the cut, `none`, or `in doubt`. */
function readingOf(marked: string, ends = true): string {
  const text = marked.replace('|', '')
  const reading = readPlainStop(text, marked.indexOf('|') - 1, () => ends)
  if (reading === 'in doubt') return reading
  return reading.cut === null ? 'none' : text.slice(reading.cut)
}

describe('a plain stop', () => {
  it.each([
    ['It is Monday.| Roe left.', 'Roe left.'],
    ['“We will sign.|” “Tomorrow.”', '“Tomorrow.”'],
    ["They said: ''We will.|'' Roe left.", 'Roe left.'],
    ['in 1931.| Roe left.', 'Roe left.'],
    ['the well-known crew’s.| Roe left.', 'Roe left.'],
    ['Will they sign?|  (Roe says no.)', '(Roe says no.)'],
  ])('between two sentences parts them: %s', (marked, rest) => {
    expect(readingOf(marked)).toBe(rest)
  })

  it.each(['It is Monday.|', '(It is Monday.|)', 'at 5 p.m.|', "''in the U.S.|''"])(
    'at the end parts nothing: %s',
    (marked) => {
      expect(readingOf(marked)).toBe('none')
    },
  )

  it('before a comma parts nothing', () => {
    expect(readingOf('in Skarn, Tern.|, on Monday')).toBe('none')
  })

  it.each(['on example.|com today', 'after 3.|5 miles', 'the U.|S. Roe'])(
    'inside a word parts nothing: %s',
    (marked) => {
      expect(readingOf(marked)).toBe('none')
    },
  )

  it.each([
    'approx.| nine boats',
    'at 5 p.m.|  on Monday',
    'the “Now!| then” club',
    'asked: “Now?|” and left',
  ])('before a small letter parts nothing: %s', (marked) => {
    expect(readingOf(marked)).toBe('none')
  })

  it.each([
    'the U.S.| Roe left.',
    'week.|”Roe left.',
    'the crews’.| Roe left.',
    '’’.| Roe left.',
    'Now?|,,Roe left.',
    'Stop.|\nRoe left.',
    'signed.|”) Roe left.',
  ])('is in doubt where it stands otherwise: %s', (marked) => {
    expect(readingOf(marked)).toBe('in doubt')
  })

  it('ends no sentence behind a word that ends none', () => {
    expect(readingOf('We met Mr.| Roe.', false)).toBe('none')
  })
})
