import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { keepRoundStops } from '../../../src/edition/segment/keep-round-stops.ts'
import { parseEveryWord, parseSentences } from '../../../src/edition/segment/parse-sentences.ts'
import { hostileText } from '../read/hostile-text.ts'

/** What the parser looks at round a stop, and words it may pass over. */
const PIECES = [
  ...[
    'Mr',
    'Roe',
    'said',
    'the',
    'a',
    'e.g.',
    'U.S.',
    'No',
    'yes',
    '5',
    '12',
    '3.5',
    'Calif',
    'etc',
    'ol',
    'n',
    'w',
  ],
  ...[
    '“',
    '”',
    '"',
    "'",
    "''",
    '’',
    '/',
    '&',
    '-',
    '—',
    ',',
    ';',
    '(',
    ')',
    '_',
    '@',
    '=',
    'x',
    'J',
    'week.Roe',
    'crew’s',
    '85,000',
    'fifty-one',
    'B-2',
    "boys'",
    'Corp.',
    'J',
    'D.C.',
    'em',
    'al',
    '«',
    ']',
    ' — ',
  ],
  ...['שלום', '\ud83d\ude00', '\u0301', 'é', 'É', ' the long way home and so on to '],
]
const STOPS = [
  '.',
  '.',
  '?',
  '!',
  '…',
  '...',
  '?!',
  ' .',
  ', ',
  '\n',
  '\n\n',
  '\r\n',
  '\r',
  ' ',
  ' ',
  ' ',
  ' ',
  '\u00a0',
  '\t',
]
const sentences = fc
  .array(fc.oneof(fc.constantFrom(...PIECES), fc.constantFrom(...STOPS)), { maxLength: 40 })
  .map((list) => list.join(''))

describe('words far from any stop', () => {
  it('say nothing about where sentences end', () => {
    fc.assert(
      fc.property(fc.oneof(sentences, hostileText), (text) => {
        const part = text.replace(/^[\s\u0085]+/u, '')
        expect(parseSentences(part)).toEqual(parseEveryWord(part))
      }),
      { numRuns: 5000 },
    )
  })

  it('are told as one', () => {
    const text =
      'The ministers of both countries met Mr. Roe in the harbour office on Monday. It rained for several days'
    const { text: short, placeOf } = keepRoundStops(text)
    expect(short).toBe('x Mr. Roe x Monday. It')
    for (const word of ['Mr', 'Roe', 'Monday', 'It'])
      expect(placeOf(short.indexOf(word))).toBe(text.indexOf(word))
  })

  it('stay where no word would be left between two stops', () => {
    expect(keepRoundStops('Stop. — — — — — — — — Go.').text).toBe('Stop. — — — — — — — — Go.')
  })
})
