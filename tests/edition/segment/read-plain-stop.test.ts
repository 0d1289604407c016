import { describe, expect, it } from 'vitest'
import { readPlainStop } from '../../../src/edition/segment/read-plain-stop.ts'

/** What the stop before `|` does: the words behind the cut, `none`, or `in doubt`. */
function readingOf(marked: string): string {
  const text = marked.replace('|', '')
  const reading = readPlainStop(text, marked.indexOf('|') - 1)
  if (reading === 'in doubt') return reading
  return reading.cut === null ? 'none' : text.slice(reading.cut)
}

describe('a plain stop', () => {
  it.each([
    ['It is Monday.| Roe left.', 'Roe left.'],
    ['“We will sign.|” “Tomorrow.”', '“Tomorrow.”'],
    ["They said: ''We will.|'' ''So will we.''", "''So will we.''"],
    ['in 1931.| 12 boats left.', '12 boats left.'],
    ['the well-known crew’s.| Roe left.', 'Roe left.'],
    ['Will they sign?|  (Roe says no.)', '(Roe says no.)'],
    ['signed (at last).| Roe left.', 'Roe left.'],
    ['They left. . .| Roe stayed.', 'Roe stayed.'],
    ['in fifty-one.| Roe left.', 'Roe left.'],
    ['on page 5.|” Roe left.', 'Roe left.'],
    ['signed.|” - Roe left.', '- Roe left.'],
    ['signed.| “and Roe left.”', '“and Roe left.”'],
  ])('between two sentences parts them: %s', (marked, rest) => {
    expect(readingOf(marked)).toBe(rest)
  })

  it.each(['It is Monday.|', '(It is Monday.|)', 'at 5 p.m.|', "''in the U.S.|''", 'a list.|] —  '])(
    'before no further word parts nothing: %s',
    (marked) => {
      expect(readingOf(marked)).toBe('none')
    },
  )

  it.each(['in Skarn, Tern.|, on Monday', 'Roe (Tern.|), of Skarn', 'Why?| ; asked Roe'])(
    'before a comma parts nothing: %s',
    (marked) => {
      expect(readingOf(marked)).toBe('none')
    },
  )

  it.each(['They left.| . . Roe stayed.', 'Now?|! Roe left.', 'a “club.|”. Roe left.'])(
    'before another stop leaves the parting to it: %s',
    (marked) => {
      expect(readingOf(marked)).toBe('none')
    },
  )

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
    'We met Mr.| Roe.',
    'the U.S.| Roe left.',
    'the U.S.|-Skarn road',
    'on Nov.| 5',
    '85,000.| Roe left.',
  ])('behind an abbreviation or a short number parts nothing: %s', (marked) => {
    expect(readingOf(marked)).toBe('none')
  })

  it.each([
    'week.|”Roe left.',
    'the café.| Roe left.',
    '’’.| Roe left.',
    'Now?|,,Roe left.',
    'Stop.|\nRoe left.',
    'the a/b.| Roe left.',
    'now!|’tis late',
  ])('is in doubt where it stands otherwise: %s', (marked) => {
    expect(readingOf(marked)).toBe('in doubt')
  })
})
