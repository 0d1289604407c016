import fc from 'fast-check'

/**
 * How often a law is tried, and from which seed: the same on every machine. To look further:
 * `LAW_RUNS=2000 LAW_SEED=5 npx vitest run --project unit laws`.
 */
export const runs = {
  numRuns: Number(process.env['LAW_RUNS'] ?? 100),
  seed: Number(process.env['LAW_SEED'] ?? 2022),
}

/** Sentences as newspapers print them: what the laws are about. */
const PRINTED = [
  'Foreign Minister Jane Roe met John Doe, the head of the Ferry Union, in Skarn on Monday. ',
  '“We will not sign,” Jane Roe said. ',
  '“No boat will sail,” Roe said, “before the crews are paid.” ',
  '“The boats will wait,” Roe told reporters after the talks. “We will write to them next week.” ',
  '"He told me \'never again\' twice," she said. ',
  '“Doe told me ‘the crews shouted “shame” at us’ twice,” Roe said. ',
  'Roe recalled that Doe had called the plan “a farce”. ',
  'According to the Skarn Courier, the minister spoke of “frank” and ‘long’ talks. ',
  'The crews watched the film “Harbour Nights” and the so-called “temporary” boats. ',
  '\nRoe told the crews: “We have read it twice.\n“We have slept on it.\n“We will not sign.”\n',
  '\nThe crews cheered.\n',
  '\nJane Roe, minister of ferries.\nWe will not sign this paper.\n',
  '“We will not sign, Roe said. The vote is on Monday. ',
  'Roe warned of a “quick answer if the boats returnDoe stressed, and left. ',
  'A senior official said it was “too late“. He added: « Not today ». ',
]

/** What an article may hold at its worst: every mark, ends of lines of all sorts, and broken characters. */
export const FRAGMENTS = [
  ...'“”‘’„‟"\'«»‹›‚＂'.split(''),
  ...["''", '``', '’’', '‘‘', '“ ', ' ”', ' « ', ' » ', '“‘', '’”', '”“', '""', '“”'],
  ...[' ', ' ', '\n', '\n\n', '\r\n', '\r', '\t', '\u00a0', '\u2028', '\u0000', '\ufeff', '\u200b', '\u2060'],
  ...[
    '. ',
    ', ',
    ': ',
    '; ',
    '? ',
    '! ',
    '…',
    '...',
    ' – ',
    '—',
    '-',
    '(',
    ')',
    '[',
    '] ',
    '/',
    '|',
    '*',
    '_',
  ],
  ...[
    '# ',
    '> ',
    '🚢',
    '👩‍👩‍👧',
    '\ud83d',
    '\udea2',
    'é',
    'e\u0301',
    'שלום',
    'سلام',
    '\u202e',
    '\u200f',
    '好',
    'İ',
    'ß',
  ],
  ...[
    'Jane Roe',
    'Doe',
    'Mr. ',
    'U.S. ',
    'officials',
    'the minister',
    ' she',
    ' said',
    ' told ',
    ' that ',
    ' and ',
    ', who ',
  ],
  ...['We will sign', 'don’t', '’80s', 'the crews’ ', 'never', 'boatsRoe', 'on Monday', '21 January 2022'],
]

const printed = fc.constantFrom(...PRINTED)
const broken = fc
  .tuple(printed, fc.nat(200), fc.nat(12), fc.constantFrom(...FRAGMENTS))
  .map(([sentence, at, length, fragment]) => {
    const from = at % sentence.length
    return sentence.slice(0, from) + fragment + sentence.slice(from + length)
  })

/** Printed sentences whole or broken, and fragments among them; short enough to read when a law fails on one. */
export const hostileText = fc
  .array(
    fc.oneof(
      { arbitrary: printed, weight: 3 },
      { arbitrary: broken, weight: 2 },
      { arbitrary: fc.constantFrom(...FRAGMENTS), weight: 3 },
    ),
    { minLength: 1, maxLength: 14 },
  )
  .map((pieces) => pieces.join(''))
  .filter((text) => text.trim() !== '')
